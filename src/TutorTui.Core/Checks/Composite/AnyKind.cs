using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Composite;

/// <summary>Conditions made of others.</summary>
internal sealed class AnyKind : CheckKind<AnyCondition>
{
    public override string Key => "any";

    public override string Summary => "At least one of the conditions is fulfilled; the one that comes nearest is explained.";

    public override string Example => """
        that: web runs as a container or as a service
        any:
          - container: {on: Machine1, name: web}
          - service: {name: web}
        """;

    public override CheckSubject Subject => CheckSubject.Parts;

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new AnyKind());

    protected override ConditionMentions MentionsOf(AnyCondition condition) => ConditionMentions.None;

    protected override Finding Evaluate(AnyCondition condition, EvaluationContext context) => EvaluateParts(condition, context);

    public override bool TakesConditions => true;

    public override Condition Compose(ImmutableArray<Condition> parts) => new AnyCondition(parts);

    public override ImmutableArray<Condition> PartsOf(Condition condition) => ((AnyCondition)condition).Of;

    private static Finding EvaluateParts(AnyCondition any, EvaluationContext context) =>
        any.Of.Select(part => CheckKinds.Evaluate(part, context)).MinBy(finding => Distance(finding.Verdict))
        ?? Finding.Pass(CheckTexts.Current.NothingAsked);

    private static int Distance(Verdict verdict) => verdict switch
    {
        Verdict.Pass => 0,
        Verdict.Unknown => 1,
        Verdict.Fail => 2,
        Verdict.NotYet => 3,
        _ => 4,
    };
}
