using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Languages;
using TutorTui.Settings;
using TutorTui.Tui.Services;

namespace TutorTui.Courses;

/// <inheritdoc cref="ILocalizedLibraries"/>
internal sealed class LocalizedLibraries(TutorHost host) : ILocalizedLibraries
{
    /// <summary>The edition of a library that was read already.</summary>
    public static LocalizedLibrary Make(TutorHost host, Library library, string language)
    {
        var exams = ExamAccess.Open(host, library, null, language);
        return new()
        {
            Library = WithExams(library, exams.Usual),
            Exams = exams.Usual.Exams,
            Desk = exams,
            PaperOf = exams.PaperOf,
        };
    }

    public async Task<Result<LocalizedLibrary, string>> ReadAsync(Language language, CancellationToken cancellationToken)
    {
        // Titles that the program itself gives are in the language of the edition.
        using var _ = language.UseInScope();
        var read = await CourseAccess.ReadAsync(host, language.Tag, cancellationToken);
        return read.TryGet(out var library) ? Make(host, library, language.Tag) : $"{read.Error!.Diagnostics[0]}";
    }

    public string? Keep(Language language)
    {
        try
        {
            host.Settings.Set(SettingKey.Language, language.Tag);
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
