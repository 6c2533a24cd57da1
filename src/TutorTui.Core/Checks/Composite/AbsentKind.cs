using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Composite;

/// <summary>Conditions made of others.</summary>
internal sealed class AbsentKind : CheckKind<AbsentCondition>
{
    public override string Key => "absent";

    public override string Summary => "Nothing fulfils the condition. Its check names under `after` the step that makes what is to be gone.";

    public override string Example => """
        that: The network hikers is gone from Machine1
        after: create-network
        absent:
          network: {on: Machine1, name: hikers}
        """;

    public override CheckSubject Subject => CheckSubject.Parts;

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new AbsentKind());

    protected override ConditionMentions MentionsOf(AbsentCondition condition) => ConditionMentions.None;

    protected override Finding Evaluate(AbsentCondition condition, EvaluationContext context) => CheckKinds.Of(condition.Of).EvaluateAbsence(condition.Of, context);

    public override bool TakesCondition => true;

    public override Condition Compose(ImmutableArray<Condition> parts) => new AbsentCondition(parts[0]);

    public override ImmutableArray<Condition> PartsOf(Condition condition) => [((AbsentCondition)condition).Of];

    public override bool NeedsEarlierStep => true;
}
