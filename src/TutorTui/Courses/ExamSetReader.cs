using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Exams;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;

namespace TutorTui.Courses;

/// <summary>Reads the courses' exams.</summary>
internal sealed class ExamSetReader(ContentFolders folders, IProgressStore progress, TimeProvider clock, Random random)
{
    /// <summary>The valid exams, and the faults of the others.</summary>
    /// <param name="library">The courses, with their lessons' default values.</param>
    /// <param name="language">The language of their words.</param>
    public (ExamService Exams, ImmutableArray<Diagnostic> Diagnostics) Read(Library library, string language)
    {
        var (usual, diagnostics) = ReadSet(library, language);
        var lessons = new LessonService(progress, clock);
        return (new(lessons, usual, seed => WithSeed(library, language, seed), progress, clock, random), diagnostics);
    }

    /// <summary>The exams with the values of a seed; if the courses cannot be read any more, with the default values.</summary>
    private ExamSet WithSeed(Library library, string language, int seed)
    {
        var values = library.Lessons.Where(lesson => !lesson.Pools.IsEmpty)
            .ToImmutableDictionary(lesson => lesson.Id, lesson => ParameterChoice.Of(lesson.Pools, seed));
        return !values.IsEmpty
            && folders.Find().TryGet(out var found)
            && LibraryLoader.Load(found, new() { Language = language, Values = values }).TryGet(out var chosen)
                ? ReadSet(chosen, language).Exams
                : ReadSet(library, language).Exams;
    }

    private (ExamSet Exams, ImmutableArray<Diagnostic> Diagnostics) ReadSet(Library library, string language)
    {
        if (!folders.Find().TryGet(out var found))
        {
            return (ExamSet.Empty, []);
        }

        var loaded = found.Select(folder => ExamLoader.Load(folder, library.Lessons, language)).ToList();
        return (
            new([.. loaded.SelectMany(course => course.Exams).DistinctBy(exam => exam.Id)], library.Lessons),
            [.. loaded.SelectMany(course => course.Diagnostics)]);
    }
}
