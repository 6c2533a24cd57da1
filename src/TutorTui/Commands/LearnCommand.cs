using TutorTui.Composition;
using TutorTui.Output;
using TutorTui.Tui;

namespace TutorTui.Commands;

/// <summary><c>tutor</c> alone: the full screen.</summary>
internal static class LearnCommand
{
    public static async Task<int> RunAsync(TutorHost host)
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

        var services = new TutorServices
        {
            Course = course,
            Lab = host.Lab,
            Classrooms = host.Classrooms,
            Desk = host.Desk,
            Solver = new StepSolver(host.Clock),
            Progress = host.Progress,
            Clock = host.Clock,
            OpenLinkAsync = Browser.OpenAsync,
            OnFault = host.Faults.Report,
        };
        await FullScreen.RunAsync(services, hasColor: Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 });
        return ExitCodes.Ok;
    }
}
