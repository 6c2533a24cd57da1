using TutorTui.Content;
using TutorTui.Core.Courses;

namespace TutorTui.Composition;

/// <summary>The course and its lessons, for verbs that need them; reports what is wrong by itself.</summary>
internal static class CourseAccess
{
    /// <summary>The course, or the exit status after saying why there is none.</summary>
    public static (Course? Course, int ExitCode) Load()
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        var loaded = found.TryGet(out var directory) ? CourseLoader.Load(directory) : found.Error!;
        if (loaded.TryGet(out var course))
        {
            return (course, ExitCodes.Ok);
        }

        Console.Error.WriteLine("tutor: the course cannot be read.");
        foreach (var diagnostic in loaded.Error!.Diagnostics)
        {
            Console.Error.WriteLine($"  {diagnostic}");
        }

        return (null, ExitCodes.ContentInvalid);
    }

    /// <summary>A lesson by its id, or the exit status after naming those there are.</summary>
    public static (Lesson? Lesson, int ExitCode) LoadLesson(string text)
    {
        var (course, exitCode) = Load();
        if (course is null)
        {
            return (null, exitCode);
        }

        if (LessonId.TryParse(text.ToLowerInvariant(), out var id) && course.Find(id) is { } lesson)
        {
            return (lesson, ExitCodes.Ok);
        }

        List<string> known = [.. course.Lessons.Select(candidate => candidate.Id.ToString())];
        return (null, Output.Errors.Usage(
            $"there is no lesson '{text}'.{Output.NearNames.Of(text, known)} Lessons: {string.Join(", ", known)}", "tutor list"));
    }
}
