using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Answers;

/// <summary>How authors specify the right answer to a question.</summary>
internal static class ExpectedValueFields
{
    private static readonly TextField Text = new("text", "a fixed text, in whatever case") { IsRequired = true };
    private static readonly MapField<Place> Address = PlaceFields.Require("address-of", "an address of this container");
    private static readonly MapField<NetworkCondition> Subnet = new("subnet-of", NetworkFields.OnMachine, "the network's subnet") { IsRequired = true };
    private static readonly MapField<NetworkCondition> Gateway = new("gateway-of", NetworkFields.OnMachine, "the network's gateway") { IsRequired = true };
    private static readonly TextField Machine = new("machine-of", "the machine that runs a task of this service")
    {
        IsRequired = true,
        Use = NameUse.UsesService,
    };

    public static FieldMap<ExpectedValue> Map { get; } = new(
        "a value", [new FieldForm(Text), new FieldForm(Address), new FieldForm(Subnet), new FieldForm(Gateway), new FieldForm(Machine)], Make);

    /// <summary>The names that a value refers to.</summary>
    public static ConditionMentions MentionsOf(ExpectedValue value) => value switch
    {
        AddressOf address => PlaceFields.MentionsOf(address.Of),
        SubnetOf subnet => NetworkFields.MentionsOf(subnet.Network),
        GatewayOf gateway => NetworkFields.MentionsOf(gateway.Network),
        MachineOf machine => new() { Related = [machine.Service] },
        _ => ConditionMentions.None,
    };

    private static ExpectedValue Make(FieldValues values) =>
        values.Find(Text) is { } text ? new FixedText(text)
        : values.Find(Address) is { } place ? new AddressOf(place)
        : values.Find(Subnet) is { } subnet ? new SubnetOf(subnet.On, subnet.Network)
        : values.Find(Gateway) is { } gateway ? new GatewayOf(gateway.On, gateway.Network)
        : new MachineOf(values.Require(Machine));
}
