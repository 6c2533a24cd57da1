using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Languages;
using TutorTui.Settings;
using TutorTui.Tui.Services;

namespace TutorTui.Courses;

/// <inheritdoc cref="ILocalizedLibraries"/>
internal sealed class LocalizedLibraries(CourseReader courses, ExamSetReader examReader, UserSettings settings) : ILocalizedLibraries
{
    /// <summary>A library that was read already, with its exams.</summary>
    public LocalizedLibrary Make(Library library, string language)
    {
        var (exams, _) = examReader.Read(library, language);
        return new()
        {
            Library = WithExams(library, exams.Usual),
            Exams = exams.Usual.Exams,
            Lessons = exams,
            PaperOf = exams.PaperOf,
        };
    }

    public async Task<Result<LocalizedLibrary, string>> ReadAsync(Language language, CancellationToken cancellationToken)
    {
        // Titles that the program itself adds are in the same language.
        using var _ = language.UseInScope();
        var read = await courses.ReadAsync(language.Tag, cancellationToken);
        return read.TryGet(out var library) ? Make(library, language.Tag) : $"{read.Error!.Diagnostics[0]}";
    }

    public string? Keep(Language language)
    {
        try
        {
            settings.Set(SettingKey.Language, language.Tag);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    /// <summary>The exams' papers stand in the list as one more course.</summary>
    private static Library WithExams(Library library, ExamSet exams) => exams.Exams.IsEmpty
        ? library
        : new(library.Courses.Add(new()
        {
            Id = "exams",
            Title = ReportTexts.Current.Exams,
            Lessons = [.. exams.Exams.Select(exam => exams.PaperOf(exam).Lesson)],
        }));
}
