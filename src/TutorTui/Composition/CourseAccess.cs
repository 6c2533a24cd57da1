using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Composition;

/// <summary>The courses and their lessons, for verbs that need them; reports what is wrong by itself.</summary>
internal static class CourseAccess
{
    /// <summary>All courses with the values their lessons were begun with, or the exit status after saying why there are none.</summary>
    public static async Task<(Library? Library, int ExitCode)> LoadAsync(TutorHost host, CancellationToken cancellationToken) =>
        Load(await OptionsAsync(host, host.Settings.Language, cancellationToken));

    /// <summary>All courses in a language, with the values their lessons were begun with; says nothing by itself.</summary>
    public static async Task<Result<Library, ContentFailure>> ReadAsync(TutorHost host, string language, CancellationToken cancellationToken) =>
        Read(await OptionsAsync(host, language, cancellationToken));

    /// <summary>All courses, with the lessons' usual values where the options give no others.</summary>
    public static (Library? Library, int ExitCode) Load(LoadOptions options)
    {
        var loaded = Read(options);
        if (loaded.TryGet(out var library))
        {
            return (library, ExitCodes.Ok);
        }

        Console.Error.WriteLine($"tutor: {FailureTexts.Current.CourseUnreadable}");
        foreach (var diagnostic in loaded.Error!.Diagnostics)
        {
            Console.Error.WriteLine($"  {diagnostic}");
        }

        return (null, ExitCodes.ContentInvalid);
    }

    /// <summary>A lesson by its id, or the exit status after naming those there are.</summary>
    public static (Lesson? Lesson, int ExitCode) Find(Library library, string text)
    {
        if (LessonId.TryParse(text.ToLowerInvariant(), out var id) && library.Find(id) is { } lesson)
        {
            return (lesson, ExitCodes.Ok);
        }

        List<string> known = [.. library.Lessons.Select(candidate => candidate.Id.ToString())];
        return (null, Errors.Usage(FailureTexts.Current.NoSuchLesson(text, NameSuggestions.Of(text, known), known), "tutor list"));
    }

    /// <summary>A lesson with the values it was begun with, or the exit status after saying why there is none.</summary>
    public static async Task<(Lesson? Lesson, int ExitCode)> LoadLessonAsync(TutorHost host, string text, CancellationToken cancellationToken)
    {
        var (library, exitCode) = await LoadAsync(host, cancellationToken);
        return library is null ? (null, exitCode) : Find(library, text);
    }

    /// <summary>A lesson with the values of a seed, or with its usual ones.</summary>
    public static (Lesson? Lesson, int ExitCode) LoadLesson(string text, int? seed)
    {
        var (library, exitCode) = Load(LoadOptions.Default);
        var (lesson, lessonCode) = library is null ? (null, exitCode) : Find(library, text);
        if (lesson is null || seed is not { } number)
        {
            return (lesson, lessonCode);
        }

        if (lesson.Pools.IsEmpty)
        {
            return (null, Errors.Usage(FailureTexts.Current.NoValues($"{lesson.Id}"), $"tutor start {lesson.Id}"));
        }

        var values = ParameterChoice.Of(lesson.Pools, number);
        (library, exitCode) = Load(new() { Values = ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>>.Empty.Add(lesson.Id, values) });
        return library is null ? (null, exitCode) : Find(library, text);
    }

    private static async Task<LoadOptions> OptionsAsync(TutorHost host, string language, CancellationToken cancellationToken)
    {
        var page = await host.Progress.ReadAsync(default, cancellationToken);
        return new() { Language = language, Values = LessonProgress.ValuesIn(page.TryGet(out var read) ? read.Events : []) };
    }

    private static Result<Library, ContentFailure> Read(LoadOptions options)
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        return found.TryGet(out var directories) ? LibraryLoader.Load(directories, options) : found.Error!;
    }
}
