using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Lans;

/// <summary>Networks on a machine's own LAN.</summary>
internal sealed class LanKind : CheckKind<LanCondition>
{
    private static readonly TextField Network = new("network", "the network's name") { IsRequired = true, Rule = TextRule.Name };

    public override string Key => "lan";

    public override string Summary => "A macvlan network has the parent, the subnet and the gateway of the machine's own LAN.";

    public override string Example => """
        that: "Machine1's network mvl lies on its own LAN"
        lan: {on: Machine1, network: mvl}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<LanCondition>? Map { get; } = new("a network on the machine's LAN", [MachineField.On, Network], values => new(values.Require(MachineField.On), values.Require(Network)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new LanKind());

    protected override ConditionMentions MentionsOf(LanCondition condition) => new() { Names = [condition.Network] };

    protected override Finding Evaluate(LanCondition condition, EvaluationContext context) => LanEvaluator.Evaluate(condition, context);

    protected override IEnumerable<string> BroughtBy(LanCondition condition) => [condition.Network];
}
