using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Kinds;

/// <summary>
/// All that there is to know of one kind of condition: how authors write it, what it speaks of, and how it is judged. Each kind has
/// one object, which adds itself to <see cref="CheckKinds"/>. Objects are immutable and may be used from any thread.
/// </summary>
public abstract class CheckKind
{
    private protected CheckKind()
    {
    }

    /// <summary>The key under which authors write it in a check.</summary>
    public abstract string Key { get; }

    /// <summary>What it asks for, as one sentence for authors; Markdown.</summary>
    public abstract string Summary { get; }

    /// <summary>A whole check of this kind, as YAML.</summary>
    public abstract string Example { get; }

    /// <summary>The type of its conditions.</summary>
    public abstract Type ConditionType { get; }

    /// <summary>What it is evaluated by.</summary>
    public abstract CheckSubject Subject { get; }

    /// <summary>The keys of its map; null for a kind whose value is one condition or a list of conditions.</summary>
    public virtual FieldMap? Fields => null;

    /// <summary>Its value is a list of conditions.</summary>
    public virtual bool TakesConditions => false;

    /// <summary>Its value is one condition.</summary>
    public virtual bool TakesCondition => false;

    /// <summary>It is true of a lab in which nothing was done yet, so that its check has to name an earlier step.</summary>
    public virtual bool NeedsEarlierStep => false;

    /// <summary>What it shows are the words of a program and not the tutor's: the author says in <c>else</c> what is so.</summary>
    public virtual bool TellsForeignWords => false;

    /// <summary>Reads a condition of the kind from its map; null, with reports, where that cannot be done.</summary>
    public abstract Condition? Read(IFieldSource source);

    /// <summary>Makes a condition of those inside it.</summary>
    /// <param name="parts">Exactly one where <see cref="TakesCondition"/>, otherwise at least one.</param>
    public virtual Condition Compose(ImmutableArray<Condition> parts) =>
        throw new InvalidOperationException($"A condition of the kind '{Key}' has no parts.");

    /// <summary>The conditions directly inside one.</summary>
    public virtual ImmutableArray<Condition> PartsOf(Condition condition) => [];

    /// <summary>What a condition speaks of, without the conditions inside it.</summary>
    public abstract ConditionMentions MentionsOf(Condition condition);

    /// <summary>Names of what the step of such a condition makes, so that later steps may need it.</summary>
    public virtual IEnumerable<string> BroughtBy(Condition condition) => [];

    /// <summary>The question that a condition asks the learner, or null.</summary>
    public virtual string? QuestionOf(Condition condition) => null;

    /// <summary>The condition with its question in other words.</summary>
    public virtual Condition WithQuestion(Condition condition, string question) => condition;

    internal abstract Finding Evaluate(Condition condition, EvaluationContext context);

    /// <summary>Evaluates whether nothing fulfils the condition.</summary>
    internal abstract Finding EvaluateAbsence(Condition condition, EvaluationContext context);

    /// <summary>The ids of all objects that fit a condition which gives them a name for other checks.</summary>
    internal virtual IEnumerable<string> Candidates(Condition condition, LabSnapshot snapshot) => [];

    /// <summary>The right answer to a condition's question as the lab stands; null where it asks none, or that cannot be told yet.</summary>
    internal virtual string? RightAnswer(Condition condition, EvaluationContext context) => null;
}
