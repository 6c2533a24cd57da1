using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Interfaces;

/// <summary>Network interfaces at a place.</summary>
internal sealed class InterfaceKind : CheckKind<InterfaceCondition>
{
    private static readonly MapField<Place> At = PlaceFields.Require("in", "where it is");

    private static readonly TextField Prefix = new("prefix", "the beginning of its name") { IsRequired = true };

    private static readonly TextField Subnet = new("subnet", "its address lies in it") { Rule = TextRule.Subnet };

    private static readonly NumberField Mtu = new("mtu", 68, 65_535, "its MTU in bytes");

    private static readonly TextField Mac = new("mac-prefix", "the beginning of its hardware address, in whatever case") { Rule = TextRule.MacPrefix };

    public override string Key => "interface";

    public override string Summary => "A network interface like this exists at a place.";

    public override string Example => """
        that: "webserver1 has an interface in 10.1.1.0/24"
        interface: {in: {on: Machine1, container: {name: webserver1}}, prefix: eth, subnet: 10.1.1.0/24}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<InterfaceCondition>? Map { get; } = new("a network interface", [At, Prefix, Subnet, Mtu, Mac], values => new(
        values.Require(At), values.Require(Prefix), values.Get(Subnet), values.Get(Mtu), values.Get(Mac)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new InterfaceKind());

    protected override ConditionMentions MentionsOf(InterfaceCondition condition) => PlaceFields.MentionsOf(condition.At);

    protected override Finding Evaluate(InterfaceCondition condition, EvaluationContext context) => InterfaceEvaluator.Evaluate(condition, context);
}
