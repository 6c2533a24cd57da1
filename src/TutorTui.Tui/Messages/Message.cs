using System.Collections.Immutable;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;
using TutorTui.Tui.Services;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Messages;

/// <summary>Something that happened.</summary>
internal abstract record Message
{
    private protected Message()
    {
    }
}

/// <summary>A key meant for the tutor. Characters stand for themselves; other keys have names such as <c>PageUp</c>.</summary>
internal sealed record KeyPressed(string Key) : Message;

/// <summary>The left button was pressed.</summary>
/// <param name="Row">The screen's row.</param>
/// <param name="Column">The screen's column.</param>
/// <param name="Spot">The cell of the shell at that place, or null elsewhere.</param>
/// <param name="HasControl">Ctrl was held.</param>
internal sealed record MousePressed(int Row, int Column, TextSpot? Spot = null, bool HasControl = false) : Message;

/// <summary>The mouse was moved with the left button held; the spot is the shell's nearest to it.</summary>
internal sealed record MouseDragged(int Row, TextSpot Spot) : Message;

internal sealed record MouseReleased : Message;

/// <summary>The wheel was turned; <paramref name="Lines"/> is negative towards the beginning.</summary>
internal sealed record WheelTurned(int Row, int Column, int Lines) : Message;

internal sealed record Resized(TerminalSize Size) : Message;

/// <summary>The lab's preparation begins, at the start or when it is tried again.</summary>
internal sealed record LabStarting(DateTimeOffset At) : Message;

internal sealed record LabProgressed(LabProgress Progress) : Message;

internal sealed record LabIsReady(LabAccess Access) : Message;

internal sealed record LabHasFailed(LabError Error) : Message;

/// <summary>The store was read.</summary>
/// <param name="Status">Each lesson's status in the store.</param>
/// <param name="LastOpen">The lesson the learner was in, at the start of the tutor; null later.</param>
internal sealed record ProgressRead(ImmutableDictionary<LessonId, LessonProgress> Status, LessonId? LastOpen = null) : Message;

/// <summary>The learner has to agree to a plan for the machines.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Plan">What would be done.</param>
/// <param name="Until">Index of the step whose start is wanted; null for the lesson's own.</param>
internal sealed record ConsentNeeded(LessonId Lesson, StartPlan Plan, int? Until) : Message;

/// <summary>The tutor does something for the learner; null once it has ended.</summary>
internal sealed record WorkProgressed(LessonId Lesson, string? Doing) : Message;

/// <summary>The tutor could not do what it was asked to; the lesson goes on.</summary>
internal sealed record WorkFailed(LessonId Lesson, LessonError Error) : Message;

internal sealed record StartProgressed(LessonId Lesson, string Action) : Message;

internal sealed record LessonWatched(LessonId Lesson) : Message;

internal sealed record ReportChanged(LessonReport Report) : Message;

internal sealed record LessonHasFailed(LessonId Lesson, LessonError Error) : Message;

/// <summary>The attempt at the open exam has changed.</summary>
internal sealed record ExamChanged(ExamView View) : Message;

/// <summary>Words were looked up.</summary>
internal sealed record WordsFound(string Words, ImmutableArray<SearchHit> Hits) : Message;

internal sealed record ShellOpened(MachineName Machine) : Message;

internal sealed record ShellEnded(MachineName Machine, string Message) : Message;

internal sealed record CommandEnded(FinishedCommand Command) : Message;

/// <summary>A lesson's command was typed into a machine's shell.</summary>
internal sealed record CommandSent(MachineName Machine, bool IsInteractive) : Message;

internal sealed record NoticeShown(Notice Notice) : Message;

/// <summary>The requirements that this computer does not meet are known.</summary>
internal sealed record UnmetRequirementsFound(ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>> UnmetRequirements) : Message;

/// <summary>The language has changed, and the courses were read in it.</summary>
/// <param name="Before">The language spoken before.</param>
/// <param name="Library">The course.</param>
/// <param name="Paper">The paper of the attempt that was asked for.</param>
/// <param name="UnmetRequirements">The requirements of lessons that this computer does not meet.</param>
/// <param name="Problem">Why it could not be stored as the language of the next start; null if it was.</param>
internal sealed record LanguageChanged(
    Language Before,
    LocalizedLibrary Library,
    ExamPaper? Paper,
    ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>> UnmetRequirements,
    string? Problem) : Message;

/// <summary>A notice has been there long enough.</summary>
internal sealed record NoticeExpired(Notice Notice) : Message;

/// <summary>A shell's view begins at a row, or follows the output if the row is null.</summary>
internal sealed record ShellScrolled(MachineName Machine, long? Top) : Message;

/// <summary>A search has ended.</summary>
/// <param name="Machine">Whose shell.</param>
/// <param name="Query">What was searched for.</param>
/// <param name="Found">The match, or null where there is none.</param>
/// <param name="Top">The row at which the view has to begin to show it.</param>
internal sealed record ShellSearched(MachineName Machine, string Query, ShellSearch? Found, long? Top) : Message;

internal sealed record LinksListed(ImmutableArray<string> Links) : Message;

/// <summary>The learner has typed into a shell.</summary>
internal sealed record ShellTyped(MachineName Machine) : Message;

internal sealed record BellRang(MachineName Machine) : Message;

internal sealed record BellFaded(MachineName Machine) : Message;

/// <summary>A second has passed while something counts time.</summary>
internal sealed record ClockTicked : Message;
