using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Identifiers;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Searching;
using TutorTui.Solving;
using TutorTui.Tui;
using TutorTui.Tui.Services;

namespace TutorTui.Commands.Screen;

/// <summary><c>tutor</c> alone: the full screen.</summary>
internal static class LearnCommand
{
    /// <summary>Runs the full screen until the learner leaves it.</summary>
    /// <param name="host">What to work with.</param>
    /// <param name="open">The lesson or exam to open; null for the one the learner was in last.</param>
    /// <param name="token">Stops before the screen is shown.</param>
    public static async Task<int> RunAsync(TutorHost host, LessonId? open, CancellationToken token)
    {
        if (host.IsPlain)
        {
            return await PlainTour.RunAsync(host, token);
        }

        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return Errors.Usage(FailureTexts.Current.ScreenNeedsTerminal, FailureTexts.Current.VerbsWithoutScreen);
        }

        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var services = new TutorServices
        {
            Library = LocalizedLibraries.Make(host, library, host.Settings.Language),
            Libraries = new LocalizedLibraries(host),
            Doctor = host.Doctor,
            Open = open,
            Lab = host.Lab,
            Connector = host.Connector,
            Search = new SearchSource(host.Paths),
            Solver = new StepSolver(host.Clock),
            Progress = host.Progress,
            ProgramsMayCopy = host.Settings.ProgramsMayCopy,
            Clock = host.Clock,
            OpenLinkAsync = Browser.OpenAsync,
            OnFault = host.Faults.Report,
        };
        await FullScreen.RunAsync(services, host.Settings.HasColor);
        return ExitCodes.Ok;
    }
}
