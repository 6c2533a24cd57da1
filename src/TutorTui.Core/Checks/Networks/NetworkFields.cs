using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Networks;

/// <summary>How authors describe a network.</summary>
internal static class NetworkFields
{
    private static readonly TextField Name = new("name", "its name") { Rule = TextRule.Name };
    private static readonly TextField Driver = new("driver", "its driver, a plugin's with its tag");
    private static readonly TextField Scope = new("scope", "where it is known") { Choices = ["local", "swarm"] };
    private static readonly TextField Subnet = new("subnet", "its subnet") { Rule = TextRule.Subnet };
    private static readonly TextField Gateway = new("gateway", "its gateway") { Rule = TextRule.Address };
    private static readonly FlagField UserDefined = new("user-defined", "the learner made it: it is none of those every engine has");
    private static readonly FlagField CustomPool = new("custom-pool", "the learner chose subnet and gateway");
    private static readonly FlagField Attachable = new("attachable", "containers that are no tasks may join it");
    private static readonly FlagField Internal = new("internal", "it has no way out");
    private static readonly TextMapField Options = new("options", "driver options and the values they must have");
    private static readonly TextListField Services = new("services", "services that must be attached to it") { Use = NameUse.UsesService };
    private static readonly TextField SameAs = new("same-as", "it is the one another check has found under this name") { Use = NameUse.UsesObject };
    private static readonly TextField As = new("as", "a name under which other checks speak of the one that is found") { Use = NameUse.DeclaresObject };
    private static readonly RefusedField NoName =
        new("as", "'as' stands in a condition network or container; elsewhere 'same-as' speaks of what it has found.");

    private static readonly ImmutableArray<Field> Shared =
        [Name, Driver, Scope, Subnet, Gateway, UserDefined, CustomPool, Attachable, Internal, Options, Services, SameAs];

    /// <summary>The keys of a condition, which may declare a name for the network it finds.</summary>
    public static ImmutableArray<Field> Declaring { get; } = [.. Shared, As];

    /// <summary>A network nested in another description.</summary>
    public static FieldMap<NetworkSelector> Nested { get; } = new("a network", [.. Shared, NoName], Make);

    /// <summary>A network on a machine, nested in another description.</summary>
    public static FieldMap<NetworkCondition> OnMachine { get; } = new(
        "a network on a machine", [MachineField.On, .. Shared, NoName], values => new(values.Require(MachineField.On), Make(values)));

    /// <summary>The selector made of the values.</summary>
    public static NetworkSelector Make(FieldValues values)
    {
        var (subnet, gateway) = (values.Get(Subnet), values.Get(Gateway));
        if (subnet is not null && gateway is not null && TextRule.TryParseSubnet(subnet, out var network)
            && TextRule.ParseAddress(gateway) is { } address && !network.Contains(address))
        {
            values.Source.Report(FieldFault.BadAddress, Gateway.Key, $"The gateway {gateway} is not in the subnet {subnet}.");
        }

        return new()
        {
            Name = values.Get(Name),
            Driver = values.Get(Driver),
            Scope = values.Get(Scope),
            Subnet = subnet,
            Gateway = gateway,
            IsUserDefined = values.Get(UserDefined) is true,
            HasCustomPool = values.Get(CustomPool) is true,
            IsAttachable = values.Get(Attachable),
            IsInternal = values.Get(Internal),
            Options = values.Get(Options) ?? ImmutableSortedDictionary<string, string>.Empty,
            As = values.Find(As),
            SameAs = values.Get(SameAs),
            Services = values.Get(Services) ?? [],
        };
    }

    /// <summary>The names that a selector refers to.</summary>
    public static ConditionMentions MentionsOf(NetworkSelector network) => new()
    {
        Names = ConditionMentions.Maybe(network.Name),
        Declared = ConditionMentions.Maybe(network.As),
        Used = ConditionMentions.Maybe(network.SameAs),
        Related = [.. network.Services, .. ConditionMentions.Maybe(network.Driver)],
    };
}
