using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Courses;

namespace TutorTui.Content;

/// <summary>Loads several courses. A fault in one makes all invalid, so that it is seen.</summary>
public static class LibraryLoader
{
    private const string IndexFile = "course.yaml";

    /// <summary>Reads the courses in these folders.</summary>
    /// <param name="directories">Never empty, as <see cref="ContentLocator.Find"/> gives them.</param>
    /// <param name="options">The language and the values of parameters; null for English and the usual values.</param>
    public static Result<Library, ContentFailure> Load(ImmutableArray<string> directories, LoadOptions? options = null)
    {
        var courses = ImmutableArray.CreateBuilder<Course>(directories.Length);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var directory in directories)
        {
            var loaded = CourseLoader.Load(directory, options);
            if (loaded.TryGet(out var course))
            {
                diagnostics.AddRange(Duplicates(course, courses).Select(diagnostic => InFolder(diagnostic, directory)));
                courses.Add(course);
            }
            else
            {
                diagnostics.AddRange(loaded.Error!.Diagnostics.Select(diagnostic => InFolder(diagnostic, directory)));
            }
        }

        return diagnostics.Count == 0
            ? new Library(courses.ToImmutable())
            : new ContentFailure(Path.GetDirectoryName(directories[0]) ?? directories[0], diagnostics.ToImmutable());
    }

    /// <summary>The diagnostic with its file seen from the folder that holds the courses.</summary>
    internal static Diagnostic InFolder(Diagnostic diagnostic, string directory) =>
        diagnostic with { File = $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(directory))}/{diagnostic.File}" };

    /// <summary>Ids that another course has already.</summary>
    internal static IEnumerable<Diagnostic> Duplicates(Course course, IEnumerable<Course> others) =>
        from lesson in course.Lessons
        from other in others
        where other.Find(lesson.Id) is not null
        select new Diagnostic(
            DiagnosticCodes.DuplicateLesson, IndexFile, 1, 1,
            $"The lesson '{lesson.Id}' has an id that the course '{other.Id}' has too. Change one: a learner types the id alone.");
}
