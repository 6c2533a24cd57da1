using System.Collections.Immutable;
using TutorTui.Content.Loading;
using TutorTui.Content.Sources;
using TutorTui.Core;
using TutorTui.Core.Courses;

namespace TutorTui.Content;

/// <summary>
/// Loads a course from its folder: <c>course.yaml</c> and a <c>lesson.md</c> for each lesson. Any fault in it makes the
/// whole course invalid, and all faults are reported together.
/// </summary>
public static class CourseLoader
{
    private const string IndexFile = "course.yaml";
    private const string LessonFile = "lesson.md";

    /// <summary>Reads everything; content of any kind is answered with a course or with diagnostics, never an exception.</summary>
    /// <param name="directory">The folder that holds <c>course.yaml</c>.</param>
    public static Result<Course, ContentFailure> Load(string directory)
    {
        var diagnostics = new FileDiagnostics(IndexFile);
        var index = CourseFile.Read(Path.Combine(directory, IndexFile), diagnostics) is { } source
            ? new CourseIndexReader(diagnostics).Read(source)
            : null;
        if (index is null)
        {
            return new ContentFailure(directory, [.. diagnostics.InOrder]);
        }

        var lessons = index.Folders.Select(folder => LoadedLesson.Load(directory, folder, LessonFile)).ToList();
        ReportDuplicates(lessons, diagnostics);
        ReportBadLinks(lessons);
        ImmutableArray<Diagnostic> all =
        [
            .. diagnostics.InOrder,
            .. lessons.SelectMany(lesson => lesson.Context.Diagnostics.InOrder),
        ];
        if (!all.IsEmpty)
        {
            return new ContentFailure(directory, all);
        }

        return new Course
        {
            Id = index.Id,
            Title = index.Title,
            Lessons = [.. lessons.Select(lesson => lesson.Lesson).OfType<Lesson>()],
        };
    }

    private static void ReportDuplicates(List<LoadedLesson> lessons, FileDiagnostics diagnostics)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<LessonId>();
        foreach (var lesson in lessons)
        {
            if (!folders.Add(lesson.Folder.Name))
            {
                diagnostics.Report(DiagnosticCodes.DuplicateLesson, lesson.Folder.Position,
                    $"The folder '{lesson.Folder.Name}' is there twice. Remove one.");
            }
            else if (lesson.Lesson is { } good && !ids.Add(good.Id))
            {
                diagnostics.Report(DiagnosticCodes.DuplicateLesson, lesson.Folder.Position,
                    $"The lesson in '{lesson.Folder.Name}' has the id '{good.Id}', which another one has too. Change one.");
            }
        }
    }

    private static void ReportBadLinks(List<LoadedLesson> lessons)
    {
        var ids = lessons.Select(lesson => lesson.Lesson?.Id.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (ids.Count < lessons.Count)
        {
            // The id of a lesson that could not be read is not known, so a link to it cannot be judged.
            return;
        }

        foreach (var lesson in lessons)
        {
            foreach (var (target, position) in lesson.Context.UsedLessons.Where(link => !ids.Contains(link.Lesson)))
            {
                lesson.Context.Diagnostics.Report(DiagnosticCodes.BadLink, position,
                    $"The course has no lesson '{target}'.{Yaml.Suggestion.For(target, ids)}");
            }
        }
    }
}
