using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Kinds;

/// <summary>
/// Everything about one kind of condition: how authors write it, what it refers to, and how it is evaluated. Each kind has
/// one object, which adds itself to <see cref="CheckKinds"/>. Objects are immutable and safe to use from any thread.
/// </summary>
public abstract class CheckKind
{
    private protected CheckKind()
    {
    }

    /// <summary>The key under which authors write it in a check.</summary>
    public abstract string Key { get; }

    /// <summary>What it checks, as one sentence for authors; Markdown.</summary>
    public abstract string Summary { get; }

    /// <summary>A complete check of this kind, as YAML.</summary>
    public abstract string Example { get; }

    /// <summary>The type of its conditions.</summary>
    public abstract Type ConditionType { get; }

    /// <summary>The data that it is evaluated against.</summary>
    public abstract CheckSubject Subject { get; }

    /// <summary>The keys of its map; null for a kind whose value is one condition or a list of conditions.</summary>
    public virtual FieldMap? Fields => null;

    /// <summary>Whether its value is a list of conditions.</summary>
    public virtual bool TakesConditions => false;

    /// <summary>Whether its value is one condition.</summary>
    public virtual bool TakesCondition => false;

    /// <summary>Whether it is true in an untouched lab, so that its check has to name an earlier step.</summary>
    public virtual bool NeedsEarlierStep => false;

    /// <summary>
    /// Whether its message is a program's own output instead of the tutor's words, so that the author has to explain a failure
    /// in <c>else</c>.
    /// </summary>
    public virtual bool TellsForeignWords => false;

    /// <summary>Reads a condition of this kind from its map; null, with reports, if that is impossible.</summary>
    public abstract Condition? Read(IFieldSource source);

    /// <summary>Creates a composite condition from its parts.</summary>
    /// <param name="parts">Exactly one where <see cref="TakesCondition"/>, otherwise at least one.</param>
    public virtual Condition Compose(ImmutableArray<Condition> parts) =>
        throw new InvalidOperationException($"A condition of the kind '{Key}' has no parts.");

    /// <summary>The direct parts of a condition.</summary>
    public virtual ImmutableArray<Condition> PartsOf(Condition condition) => [];

    /// <summary>The names that a condition refers to, without those of its parts.</summary>
    public abstract ConditionMentions MentionsOf(Condition condition);

    /// <summary>Names of the objects that a step with such a condition creates, so that later steps may depend on them.</summary>
    public virtual IEnumerable<string> BroughtBy(Condition condition) => [];

    /// <summary>The question that a condition asks the learner, or null if it asks none.</summary>
    public virtual string? QuestionOf(Condition condition) => null;

    /// <summary>The condition with its question replaced by a translation.</summary>
    public virtual Condition WithQuestion(Condition condition, string question) => condition;

    internal abstract Finding Evaluate(Condition condition, EvaluationContext context);

    /// <summary>Evaluates whether nothing fulfils the condition.</summary>
    internal abstract Finding EvaluateAbsence(Condition condition, EvaluationContext context);

    /// <summary>The ids of all objects that match a condition which gives its object a name for other checks.</summary>
    internal virtual IEnumerable<string> Candidates(Condition condition, LabSnapshot snapshot) => [];

    /// <summary>
    /// The right answer to a condition's question in the lab's present state; null if it asks none, or if the answer is not
    /// known yet.
    /// </summary>
    internal virtual string? RightAnswer(Condition condition, EvaluationContext context) => null;
}
