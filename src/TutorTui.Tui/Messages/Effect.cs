using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Messages;

/// <summary>Something to be done outside the state.</summary>
internal abstract record Effect
{
    private protected Effect()
    {
    }
}

internal sealed record StartLab : Effect;

/// <summary>Bring the machines to the lesson's start if it was not begun yet, then watch it.</summary>
internal sealed record OpenLesson(Lesson Lesson) : Effect;

/// <summary>Carry out a plan that the learner has agreed to, then watch the lesson.</summary>
internal sealed record BeginLesson(Lesson Lesson, StartPlan Plan) : Effect;

/// <summary>Work out a plan for restarting, ask if it removes work, then carry it out.</summary>
internal sealed record RestartLesson(Lesson Lesson) : Effect;

internal sealed record CloseLesson : Effect;

/// <summary>Watch the open lesson with its text in the current language, after finishing whatever is under way.</summary>
internal sealed record RestartWatching(Lesson Lesson) : Effect;

/// <summary>Switch to the next language, and read the courses in it.</summary>
/// <param name="Attempt">The attempt at an exam whose paper is needed in it, or null.</param>
internal sealed record ChangeLanguage(ExamAttempt? Attempt) : Effect;

/// <summary>Do a step for the learner.</summary>
internal sealed record SolveStep(Lesson Lesson, int Step) : Effect;

/// <summary>Work out what leads to the start of a step, and ask.</summary>
internal sealed record PlanJump(Lesson Lesson, int Step) : Effect;

/// <summary>Carry out the plan, then do the steps before this one.</summary>
internal sealed record BeginJump(Lesson Lesson, StartPlan Plan, int Step) : Effect;

/// <summary>Record what the learner did; the runner fills in the time.</summary>
internal sealed record AppendProgress(ProgressEvent Event) : Effect;

/// <summary>Type a read-only command into a machine's shell.</summary>
internal sealed record TypeCommand(MachineName Machine, string Text) : Effect;

internal sealed record OpenShell(MachineName Machine, TerminalSize Size) : Effect;

internal sealed record ResizeShells(TerminalSize Size) : Effect;

internal sealed record TypeBytes(MachineName Machine, ImmutableArray<byte> Bytes) : Effect;

internal sealed record SendCommand(LessonCommand Command) : Effect;

/// <summary>
/// Move a shell's view by lines, as far as there are any; negative is up, into what has scrolled away. It begins at row
/// <paramref name="Top"/> now, or follows the output where that is null.
/// </summary>
internal sealed record ScrollShell(MachineName Machine, int Lines, long? Top) : Effect;

/// <summary>Find a text in a shell's output.</summary>
/// <param name="Machine">Whose shell.</param>
/// <param name="Query">The text.</param>
/// <param name="From">The match shown now; null searches from the view's end upwards.</param>
/// <param name="IsNewer">Towards the end.</param>
/// <param name="Rows">How many rows of the shell are shown.</param>
internal sealed record FindInShell(MachineName Machine, string Query, ShellSearch? From, bool IsNewer, int Rows) : Effect;

/// <summary>Give selected text to the terminal's clipboard.</summary>
internal sealed record CopySelection(MachineName Machine, TextRange Range) : Effect;

/// <summary>List the links on a shell's screen.</summary>
internal sealed record ListLinks(MachineName Machine, long? Top, int Rows) : Effect;

/// <summary>Copy a link's address, and open it where there is a browser.</summary>
internal sealed record FollowLink(string Address) : Effect;

internal sealed record ExpireBell(MachineName Machine) : Effect;

internal sealed record ExpireNotice(Notice Notice) : Effect;

internal sealed record RefreshChecks : Effect;

internal sealed record ReadProgress : Effect;

/// <summary>Look words up; null kinds mean all.</summary>
internal sealed record FindWords(string Words, IReadOnlySet<SearchKind>? Kinds) : Effect;

/// <summary>End the running exam after a last look.</summary>
internal sealed record FinishExam : Effect;

/// <summary>Find out which requirements of lessons this computer does not meet.</summary>
internal sealed record FindUnmetRequirements : Effect;

internal sealed record Quit : Effect;
