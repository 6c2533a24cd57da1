using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>The swarm as a whole.</summary>
internal sealed class SwarmKind : CheckKind<SwarmCondition>
{
    private static readonly MachineListField Machines = new("machines", "the swarm's machines, its manager first") { IsRequired = true };

    public override string Key => "swarm";

    public override string Summary => "The machines are in one swarm, and the first of them is a manager.";

    public override string Example => """
        that: Machine1 and Machine2 form a swarm
        swarm: {machines: [Machine1, Machine2]}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<SwarmCondition>? Map { get; } = new("a swarm", [Machines], values => new(values.Require(Machines)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new SwarmKind());

    protected override ConditionMentions MentionsOf(SwarmCondition condition) => ConditionMentions.None;

    protected override Finding Evaluate(SwarmCondition condition, EvaluationContext context) => SwarmEvaluator.Evaluate(condition, context);
}
