using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>The courses and their lessons, for verbs that need them; reports failures itself.</summary>
internal sealed class CourseAccess(CourseReader courses, IConsole console)
{
    /// <summary>All courses with the values their lessons were begun with, or the exit status after saying why there are none.</summary>
    public async Task<(Library? Library, int ExitCode)> LoadAsync(CancellationToken cancellationToken) =>
        Open(await courses.ReadAsync(cancellationToken));

    /// <summary>All courses, with default parameter values unless the options give others.</summary>
    public (Library? Library, int ExitCode) Load(LoadOptions options) => Open(courses.Read(options));

    /// <summary>A lesson by its id, or the exit status after naming those there are.</summary>
    public (Lesson? Lesson, int ExitCode) Find(Library library, string text)
    {
        if (LessonId.TryParse(text.ToLowerInvariant(), out var id) && library.Find(id) is { } lesson)
        {
            return (lesson, ExitCodes.Ok);
        }

        List<string> known = [.. library.Lessons.Select(candidate => candidate.Id.ToString())];
        return (null, console.ReportUsage(FailureTexts.Current.NoSuchLesson(text, NameSuggestions.Of(text, known), known), "tutor list"));
    }

    /// <summary>A lesson with the values it was begun with, or the exit status after saying why there is none.</summary>
    public async Task<(Lesson? Lesson, int ExitCode)> LoadLessonAsync(string text, CancellationToken cancellationToken)
    {
        var (library, exitCode) = await LoadAsync(cancellationToken);
        return library is null ? (null, exitCode) : Find(library, text);
    }

    /// <summary>A lesson with the values of a seed, or with its usual ones.</summary>
    public (Lesson? Lesson, int ExitCode) LoadLesson(string text, int? seed)
    {
        var (library, exitCode) = Load(LoadOptions.Default);
        var (lesson, lessonCode) = library is null ? (null, exitCode) : Find(library, text);
        if (lesson is null || seed is not { } number)
        {
            return (lesson, lessonCode);
        }

        if (lesson.Pools.IsEmpty)
        {
            return (null, console.ReportUsage(FailureTexts.Current.NoValues($"{lesson.Id}"), $"tutor start {lesson.Id}"));
        }

        var values = ParameterChoice.Of(lesson.Pools, number);
        (library, exitCode) = Load(new() { Values = ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>>.Empty.Add(lesson.Id, values) });
        return library is null ? (null, exitCode) : Find(library, text);
    }

    private (Library? Library, int ExitCode) Open(Result<Library, ContentFailure> loaded)
    {
        if (loaded.TryGet(out var library))
        {
            return (library, ExitCodes.Ok);
        }

        console.Note(FailureTexts.Current.CourseUnreadable);
        foreach (var diagnostic in loaded.Error!.Diagnostics)
        {
            console.Error.WriteLine($"  {diagnostic}");
        }

        return (null, ExitCodes.ContentInvalid);
    }
}
