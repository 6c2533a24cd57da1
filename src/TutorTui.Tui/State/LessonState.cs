using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Tui.State;

/// <summary>The open lesson and the learner's view of it. Immutable.</summary>
internal sealed record LessonState
{
    public required Lesson Lesson { get; init; }

    public LessonPhase Phase { get; init; } = new WaitingForLab();

    /// <summary>The latest report; null before the first.</summary>
    public LessonReport? Report { get; init; }

    /// <summary>Index of the step in focus.</summary>
    public int Step { get; init; }

    /// <summary>For each step, how many of its commands come before the marked one.</summary>
    public ImmutableDictionary<int, int> CommandsBehind { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>For each step, its hints that are shown, in the order in which they were asked for.</summary>
    public ImmutableDictionary<int, ImmutableArray<Hint>> HintsShown { get; init; } = ImmutableDictionary<int, ImmutableArray<Hint>>.Empty;

    /// <summary>The steps whose solution is shown.</summary>
    public ImmutableHashSet<int> SolutionsShown { get; init; } = [];

    /// <summary>Docker's latest error in a shell that the tutor can explain; null once a command has succeeded.</summary>
    public Advice? Advice { get; init; }

    /// <summary>The checks of the step in focus are shown with all their evidence, including those that pass.</summary>
    public bool IsOpened { get; init; }

    /// <summary>What the tutor is doing for the learner at present, or null.</summary>
    public string? Doing { get; init; }

    /// <summary>The answer as typed so far; null while nothing is asked.</summary>
    public string? AnswerDraft { get; init; }

    /// <summary>Tasks of an exam that the learner has flagged.</summary>
    public ImmutableHashSet<StepId> Flags { get; init; } = [];

    /// <summary>The first visible line of the text.</summary>
    public int Top { get; init; }

    /// <summary>False for a chapter, which is only read.</summary>
    public bool HasSteps => !Lesson.Steps.IsEmpty;

    /// <summary>The lesson's requirements that this computer does not meet.</summary>
    public ImmutableArray<UnmetRequirement> UnmetRequirements { get; init; } = [];

    /// <summary>The step in focus; only for lessons that have some.</summary>
    public Step FocusedStep => Lesson.Steps[Step];

    /// <summary>The commands of a step that can be sent: those in its text, or if there are none, those of the shown solution.</summary>
    public ImmutableArray<LessonCommand> CommandsOf(int step) => Lesson.Steps.ElementAtOrDefault(step) switch
    {
        null => [],
        { Commands: { IsEmpty: false } commands } => commands,
        var other when SolutionsShown.Contains(step) => other.Solution.Commands,
        _ => [],
    };

    /// <summary>The position of the marked command in the focused step, or null if none is left.</summary>
    public int? MarkedCommand =>
        CommandsBehind.GetValueOrDefault(Step) is var behind && behind < CommandsOf(Step).Length ? behind : null;

    /// <summary>The hints that apply to the step as it stands, those for the present fault first.</summary>
    public ImmutableArray<Hint> HintsFor(int step) => HintChooser.Choose(Lesson.Steps[step], ReportOf(step), Advice);

    /// <summary>The question of the step in focus that is to be answered next, or null.</summary>
    public Check? OpenQuestion => ReportOf(Step)?.OpenQuestion;

    public StepReport? ReportOf(int step) => Report?.Steps[step];
}

/// <summary>The stages of preparing a lesson.</summary>
internal abstract record LessonPhase
{
    private protected LessonPhase()
    {
    }
}

/// <summary>The text can be read; checks begin with the lab.</summary>
internal sealed record WaitingForLab : LessonPhase;

/// <summary>The machines are being brought to the lesson's start state.</summary>
internal sealed record PreparingStart(string Action) : LessonPhase;

/// <summary>Bringing the machines there would remove something the learner has made.</summary>
/// <param name="Plan">What would be done.</param>
/// <param name="Until">Index of the step whose start is wanted, the steps before it being done by the tutor; null for the lesson's.</param>
internal sealed record AskingForConsent(StartPlan Plan, int? Until) : LessonPhase;

/// <summary>The learner wants the machines left as they are; the lesson can be read, and nothing is checked.</summary>
internal sealed record ConsentDeclined : LessonPhase;

internal sealed record Watching : LessonPhase;

internal sealed record LessonFailed(LessonError Error) : LessonPhase;
