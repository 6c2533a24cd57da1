using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Lessons.Start;

/// <summary>The actions that bring the machines to a lesson's start state; empty when they already are in it.</summary>
public sealed record StartPlan(ImmutableArray<PlannedAction> Actions)
{
    public bool IsEmpty => Actions.IsEmpty;

    /// <summary>The plan would remove something that the learner made, so the learner has to be asked first.</summary>
    public bool RemovesWork => Actions.Any(action => action.RemovesWork);

    /// <summary>An exam's time runs from its start.</summary>
    public bool StartsClock { get; init; }

    /// <summary>The learner has to agree to it.</summary>
    public bool NeedsConsent => RemovesWork || StartsClock;
}

/// <summary>One action of a start plan.</summary>
/// <param name="Machine">Where it runs.</param>
/// <param name="Action">What it does.</param>
/// <param name="Subject">The name of what is removed, for the learner; empty where the action needs none.</param>
/// <param name="CommandLine">The command line for the machine's shell, every word quoted where it has to be.</param>
/// <param name="RemovesWork">It removes something a learner has made.</param>
public sealed record PlannedAction(MachineName Machine, StartAction Action, string Subject, string CommandLine, bool RemovesWork)
{
    /// <summary>
    /// The id or name by which the command, and Docker's error message, refer to the object that is removed; null where nothing
    /// is removed.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>
    /// The swarm's manager, whose token for workers replaces <see cref="StartPlanner.WorkerToken"/>; null where none is needed.
    /// </summary>
    public MachineName? TokenFrom { get; init; }

    /// <summary>A description for the learner, such as <c>remove the network weavenet1</c>.</summary>
    public string Description => StartTexts.Current.Of(Action, Subject);
}

/// <summary>Why a lesson could not be begun or looked at.</summary>
/// <param name="What">What failed.</param>
/// <param name="Why">Why, with the evidence.</param>
/// <param name="Remedy">What to do or type.</param>
public sealed record LessonError(string What, string Why, string Remedy);
