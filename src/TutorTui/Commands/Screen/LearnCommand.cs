using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Screen;

/// <summary><c>tutor</c> alone: the full screen.</summary>
/// <param name="tour">The alternative if plain lines are requested.</param>
/// <param name="courses">The courses.</param>
/// <param name="showAsync">Runs the full screen over the courses until the learner leaves it.</param>
/// <param name="settings">Whether to use plain lines.</param>
/// <param name="console">Has to be a terminal.</param>
internal sealed class LearnCommand(
    PlainTour tour, CourseAccess courses, Func<Library, LessonId?, Task> showAsync, UserSettings settings, IConsole console)
{
    /// <summary>Runs the full screen until the learner leaves it.</summary>
    /// <param name="open">The lesson or exam to open; null for the one the learner was in last.</param>
    /// <param name="token">Stops before the screen is shown.</param>
    public async Task<int> RunAsync(LessonId? open, CancellationToken token)
    {
        if (settings.IsPlain)
        {
            return await tour.RunAsync(token);
        }

        if (!console.IsInteractive)
        {
            return console.ReportUsage(FailureTexts.Current.ScreenNeedsTerminal, FailureTexts.Current.VerbsWithoutScreen);
        }

        var (library, exitCode) = await courses.LoadAsync(token);
        if (library is null)
        {
            return exitCode;
        }

        await showAsync(library, open);
        return ExitCodes.Ok;
    }
}
