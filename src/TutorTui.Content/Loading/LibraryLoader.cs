using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Core;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Loading;

/// <summary>Loads several courses. An error in one makes all invalid, so that it is noticed.</summary>
public static class LibraryLoader
{
    /// <summary>Reads the courses in these folders.</summary>
    /// <param name="directories">Never empty, as <see cref="ContentLocator.Find"/> gives them.</param>
    /// <param name="options">The language and the parameter values; null for English and the default values.</param>
    public static Result<Library, ContentFailure> Load(ImmutableArray<string> directories, LoadOptions? options = null)
    {
        var owners = new LessonOwners();
        var courses = ImmutableArray.CreateBuilder<Course>(directories.Length);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var directory in directories)
        {
            var loaded = CourseLoader.Load(directory, options);
            if (loaded.TryGet(out var course))
            {
                diagnostics.AddRange(owners.Add(directory, course.Lessons.Select(lesson => lesson.Id)).Select(diagnostic => InFolder(diagnostic, directory)));
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
}
