using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Output;
using TutorTui.Tui;

namespace TutorTui.Commands;

/// <summary><c>tutor</c> alone: the full screen.</summary>
internal static class LearnCommand
{
    /// <summary>Runs the full screen until the learner leaves it.</summary>
    /// <param name="host">What to work with.</param>
    /// <param name="open">The lesson or exam to open; null for the one the learner was in last.</param>
    public static async Task<int> RunAsync(TutorHost host, LessonId? open = null)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return Errors.Usage(
                "the full screen needs a terminal, and input or output is none.", "tutor list, tutor show <lesson>, tutor check <lesson>");
        }

        var (course, exitCode) = CourseAccess.Load();
        if (course is null)
        {
            return exitCode;
        }

        var exams = ExamAccess.Open(host, course, null);
        var services = new TutorServices
        {
            Course = course with { Lessons = [.. course.Lessons, .. exams.Exams.Select(exam => exams.Preview(exam).Lesson)] },
            Exams = exams.Exams,
            Open = open,
            Lab = host.Lab,
            Classrooms = host.Classrooms,
            Desk = exams,
            Library = new Library(host.Paths),
            Solver = new StepSolver(host.Clock),
            Progress = host.Progress,
            Clock = host.Clock,
            OnFault = host.Faults.Report,
        };
        await FullScreen.RunAsync(services, hasColor: Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 });
        return ExitCodes.Ok;
    }
}
