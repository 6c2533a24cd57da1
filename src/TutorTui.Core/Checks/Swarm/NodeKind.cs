using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Nodes of the swarm.</summary>
internal sealed class NodeKind : CheckKind<NodeCondition>
{
    private static readonly MachineField Machine = new("machine", "the machine that is the node") { IsRequired = true };

    private static readonly TextField Role = new("role", "`manager` or `worker`");

    private static readonly TextField State = new("state", "such as `ready` or `down`");

    private static readonly TextField Availability = new("availability", "`active`, `pause` or `drain`");

    public override string Key => "node";

    public override string Summary => "A node of the swarm is like this, as the manager sees it.";

    public override string Example => """
        that: Machine2 takes no new tasks
        node: {machine: Machine2, availability: drain}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<NodeCondition>? Map { get; } = new("a node of the swarm", [Machine, Role, State, Availability], values => new(
        values.Require(Machine), values.Get(Role), values.Get(State), values.Get(Availability)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new NodeKind());

    protected override ConditionMentions MentionsOf(NodeCondition condition) => ConditionMentions.None;

    protected override Finding Evaluate(NodeCondition condition, EvaluationContext context) => NodeEvaluator.Evaluate(condition, context);
}
