using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Composite;

/// <summary>Conditions made of others.</summary>
internal sealed class AllKind : CheckKind<AllCondition>
{
    public override string Key => "all";

    public override string Summary => "All of the conditions are fulfilled; the first that is not is explained.";

    public override string Example => """
        that: Machine1 has both networks
        all:
          - network: {on: Machine1, name: left}
          - network: {on: Machine1, name: right}
        """;

    public override CheckSubject Subject => CheckSubject.Parts;

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new AllKind());

    protected override ConditionMentions MentionsOf(AllCondition condition) => ConditionMentions.None;

    protected override Finding Evaluate(AllCondition condition, EvaluationContext context) => EvaluateParts(condition, context);

    public override bool TakesConditions => true;

    public override Condition Compose(ImmutableArray<Condition> parts) => new AllCondition(parts);

    public override ImmutableArray<Condition> PartsOf(Condition condition) => ((AllCondition)condition).Of;

    /// <summary>Later parts are evaluated only once the earlier ones pass, which explains the root cause first and saves probes.</summary>
    private static Finding EvaluateParts(AllCondition all, EvaluationContext context)
    {
        var last = Finding.Pass(CheckTexts.Current.NothingAsked);
        foreach (var part in all.Of)
        {
            last = CheckKinds.Evaluate(part, context);
            if (!last.IsPass)
            {
                return last;
            }
        }

        return last;
    }
}
