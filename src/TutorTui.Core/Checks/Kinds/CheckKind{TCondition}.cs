using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Kinds;

/// <summary>A kind of condition by the type of its conditions.</summary>
/// <typeparam name="TCondition">The type.</typeparam>
internal abstract class CheckKind<TCondition> : CheckKind
    where TCondition : Condition
{
    public sealed override Type ConditionType => typeof(TCondition);

    public sealed override FieldMap? Fields => Map;

    /// <summary>The keys of its map; null for a kind that is composed of others.</summary>
    protected virtual FieldMap<TCondition>? Map => null;

    public sealed override Condition? Read(IFieldSource source) => Map?.Read(source);

    public sealed override ConditionMentions MentionsOf(Condition condition) => MentionsOf((TCondition)condition);

    public sealed override IEnumerable<string> BroughtBy(Condition condition) => BroughtBy((TCondition)condition);

    internal sealed override Finding Evaluate(Condition condition, EvaluationContext context) => Evaluate((TCondition)condition, context);

    internal sealed override Finding EvaluateAbsence(Condition condition, EvaluationContext context) =>
        EvaluateAbsence((TCondition)condition, context);

    internal sealed override IEnumerable<string> Candidates(Condition condition, LabSnapshot snapshot) =>
        Candidates((TCondition)condition, snapshot);

    /// <inheritdoc cref="CheckKind.MentionsOf"/>
    protected abstract ConditionMentions MentionsOf(TCondition condition);

    /// <inheritdoc cref="CheckKind.BroughtBy"/>
    protected virtual IEnumerable<string> BroughtBy(TCondition condition) => [];

    /// <inheritdoc cref="CheckKind.Evaluate"/>
    protected abstract Finding Evaluate(TCondition condition, EvaluationContext context);

    /// <inheritdoc cref="CheckKind.EvaluateAbsence"/>
    protected virtual Finding EvaluateAbsence(TCondition condition, EvaluationContext context) => Absence.Invert(Evaluate(condition, context));

    /// <inheritdoc cref="CheckKind.Candidates"/>
    protected virtual IEnumerable<string> Candidates(TCondition condition, LabSnapshot snapshot) => [];
}
