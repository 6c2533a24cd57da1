using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Output;

namespace TutorTui.Composition;

/// <summary>The running lab, for verbs that need one; says by itself when there is none.</summary>
internal static class ClassroomAccess
{
    /// <summary>Does a verb's work on a lesson in the running lab, and closes the connections behind it.</summary>
    /// <returns>The work's exit status, or that of what is missing.</returns>
    public static async Task<int> WithLessonAsync(
        TutorHost host, string id, Func<Lesson, Classroom, Task<int>> work, CancellationToken cancellationToken)
    {
        var (lesson, contentCode) = await CourseAccess.LoadLessonAsync(host, id, cancellationToken);
        return lesson is null ? contentCode : await WithLessonAsync(host, lesson, work, cancellationToken);
    }

    /// <inheritdoc cref="WithLessonAsync(TutorHost, string, Func{Lesson, Classroom, Task{int}}, CancellationToken)"/>
    public static async Task<int> WithLessonAsync(
        TutorHost host, Lesson lesson, Func<Lesson, Classroom, Task<int>> work, CancellationToken cancellationToken)
    {
        if (lesson.Steps.IsEmpty)
        {
            return Errors.Usage($"{lesson.Id} is to be read: it has no steps.", $"tutor show {lesson.Id}");
        }

        var (classroom, labCode) = await OpenAsync(host, cancellationToken);
        if (classroom is null)
        {
            return labCode;
        }

        await using (classroom)
        {
            return await work(lesson, classroom);
        }
    }

    public static async Task<(Classroom? Classroom, int ExitCode)> OpenAsync(TutorHost host, CancellationToken cancellationToken)
    {
        var result = await host.Lab.GetStatusAsync(cancellationToken);
        if (result.Error is { } error)
        {
            return (null, Errors.Report(error));
        }

        if (result.Value.Access is { } access)
        {
            return (host.Classrooms.Open(access), ExitCodes.Ok);
        }

        Console.Error.WriteLine("tutor: the lab is not up.");
        Console.Error.WriteLine("  try: tutor lab up");
        return (null, ExitCodes.Unreachable);
    }
}
