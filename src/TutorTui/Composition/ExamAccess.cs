using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Exams;
using TutorTui.Content.Loading;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Composition;

/// <summary>The courses' exams, for verbs that need them; reports what is wrong by itself.</summary>
internal static class ExamAccess
{
    /// <summary>The desk at which exams are written, or null and the exit status where the courses cannot be read.</summary>
    public static (ExamService? Desk, int ExitCode) Open(TutorHost host)
    {
        var (library, exitCode) = CourseAccess.Load(new() { Language = host.Settings.Language });
        return library is null ? (null, exitCode) : (Open(host, library, Console.Error), ExitCodes.Ok);
    }

    /// <summary>The desk, with every exam of the courses that is without errors.</summary>
    /// <param name="host">What to work with.</param>
    /// <param name="library">The courses, with their lessons' usual values.</param>
    /// <param name="errors">Told what is wrong with the other exams; null says nothing.</param>
    /// <param name="language">The language of their words; null for the one in the settings.</param>
    public static ExamService Open(TutorHost host, Library library, TextWriter? errors, string? language = null)
    {
        var spoken = language ?? host.Settings.Language;
        var (usual, diagnostics) = Read(library, spoken);
        if (!diagnostics.IsEmpty && errors is not null)
        {
            errors.WriteLine($"tutor: {FailureTexts.Current.ExamUnreadable}");
            foreach (var diagnostic in diagnostics)
            {
                errors.WriteLine($"  {diagnostic}");
            }
        }

        return new(host.Desk, usual, seed => WithSeed(library, spoken, seed), host.Progress, host.Clock, Random.Shared);
    }

    /// <summary>An exam by its id, or null and the exit status after naming those there are.</summary>
    public static (Exam? Exam, int ExitCode) Find(ExamService service, string text)
    {
        if (ExamId.TryParse(text.ToLowerInvariant(), out var id) && service.Usual.Find(id) is { } exam)
        {
            return (exam, ExitCodes.Ok);
        }

        var known = service.Usual.Exams.Select(candidate => candidate.Id.ToString()).ToList();
        return (null, Errors.Usage(
            known.Count == 0 ? FailureTexts.Current.NoExams : FailureTexts.Current.NoSuchExam(text, NameSuggestions.Of(text, known), known),
            "tutor exam"));
    }

    /// <summary>The exams as a seed makes them; where that cannot be read any more, as they usually are.</summary>
    private static ExamSet WithSeed(Library library, string language, int seed)
    {
        var values = library.Lessons.Where(lesson => !lesson.Pools.IsEmpty)
            .ToImmutableDictionary(lesson => lesson.Id, lesson => ParameterChoice.Of(lesson.Pools, seed));
        if (values.IsEmpty || !Folders().TryGet(out var folders))
        {
            return Read(library, language).Set;
        }

        return LibraryLoader.Load(folders, new() { Language = language, Values = values }).TryGet(out var chosen) ? Read(chosen, language).Set : Read(library, language).Set;
    }

    private static (ExamSet Set, ImmutableArray<Diagnostic> Diagnostics) Read(Library library, string language)
    {
        if (!Folders().TryGet(out var folders))
        {
            return (ExamSet.Empty, []);
        }

        var loaded = folders.Select(folder => ExamLoader.Load(folder, library.Lessons, language)).ToList();
        return (
            new([.. loaded.SelectMany(course => course.Exams).DistinctBy(exam => exam.Id)], library.Lessons),
            [.. loaded.SelectMany(course => course.Diagnostics)]);
    }

    private static Result<ImmutableArray<string>, ContentFailure> Folders() =>
        ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
}
