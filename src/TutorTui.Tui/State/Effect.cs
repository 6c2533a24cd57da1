using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.State;

/// <summary>Something to be done outside the state.</summary>
internal abstract record Effect
{
    private protected Effect()
    {
    }
}

internal sealed record StartLab : Effect;

/// <summary>Bring the machines to the lesson's start where it was not begun yet, then watch it.</summary>
internal sealed record OpenLesson(Lesson Lesson) : Effect;

/// <summary>Carry out a plan that the learner has agreed to, then watch the lesson.</summary>
internal sealed record BeginLesson(Lesson Lesson, StartPlan Plan) : Effect;

/// <summary>Work out what beginning anew takes, ask where it removes work, then do it.</summary>
internal sealed record RestartLesson(Lesson Lesson) : Effect;

internal sealed record CloseLesson : Effect;

internal sealed record OpenShell(MachineName Machine, TerminalSize Size) : Effect;

internal sealed record ResizeShells(TerminalSize Size) : Effect;

internal sealed record TypeBytes(MachineName Machine, ImmutableArray<byte> Bytes) : Effect;

internal sealed record SendCommand(LessonCommand Command) : Effect;

/// <summary>
/// Move a shell's view by lines, as far as there are any; negative is up, into what has scrolled away. It lies
/// <paramref name="From"/> lines above the end now.
/// </summary>
internal sealed record ScrollShell(MachineName Machine, int Lines, int From) : Effect;

internal sealed record ExpireNotice(Notice Notice) : Effect;

internal sealed record LookAgain : Effect;

internal sealed record ReadStanding : Effect;

internal sealed record Quit : Effect;
