using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Networks;

namespace TutorTui.Core.Checks.Containers;

/// <summary>How authors describe a container.</summary>
internal static class ContainerFields
{
    private static readonly TextField Name = new("name", "its name") { Rule = TextRule.Name };
    private static readonly TextField Image = new("image", "its image; without a tag any will do");
    private static readonly TextField Mode = new("network-mode", "such as `host` or `none`");
    private static readonly TextField State = new("state", "`exited`: it has ended; `running` within `absent`: one that has ended may stay")
    {
        Choices = ["running", "exited"],
    };

    private static readonly MapListField<NetworkSelector> Networks =
        new("network", "networks", NetworkFields.Nested, "networks it is attached to");

    private static readonly MapListField<MountSelector> Mounts = new("mount", "mounts", MountFields.Map, "what is mounted into it");
    private static readonly TextField SameAs = new("same-as", "it is the one another check has found under this name") { Use = NameUse.UsesObject };
    private static readonly TextField As = new("as", "a name under which other checks speak of the one that is found") { Use = NameUse.DeclaresObject };
    private static readonly RefusedField NoName =
        new("as", "'as' stands in a condition network or container; elsewhere 'same-as' speaks of what it has found.");

    private static readonly ImmutableArray<Field> Shared = [Name, Image, State, Mode, Networks, Mounts, PortFields.Publishes, SameAs];

    /// <summary>The keys of a condition, which may declare a name for the container it finds.</summary>
    public static ImmutableArray<Field> Declaring { get; } = [.. Shared, As];

    /// <summary>A container nested in another description.</summary>
    public static FieldMap<ContainerSelector> Nested { get; } = new("a container", [.. Shared, NoName], Make);

    /// <summary>The selector made of the values.</summary>
    public static ContainerSelector Make(FieldValues values) => new()
    {
        Name = values.Get(Name),
        Image = values.Get(Image),
        NetworkMode = values.Get(Mode),
        State = values.Get(State),
        Networks = values.Get(Networks) ?? [],
        Publishes = values.Get(PortFields.Publishes),
        Mounts = values.Get(Mounts) ?? [],
        As = values.Find(As),
        SameAs = values.Get(SameAs),
    };

    /// <summary>The names that a selector refers to.</summary>
    public static ConditionMentions MentionsOf(ContainerSelector container) => new ConditionMentions
    {
        Names =
        [
            .. ConditionMentions.Maybe(container.Name),
            .. container.Mounts.Where(mount => mount.Kind is "volume").Select(mount => mount.Source).OfType<string>(),
        ],
        Declared = ConditionMentions.Maybe(container.As),
        Used = [.. ConditionMentions.Maybe(container.SameAs), .. container.Mounts.Select(mount => mount.SameAs).OfType<string>()],
    }.With(ConditionMentions.Of(container.Networks.Select(NetworkFields.MentionsOf)));
}
