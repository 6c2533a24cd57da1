using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Kinds;

/// <summary>The names that a condition refers to.</summary>
public sealed record ConditionMentions
{
    /// <summary>No names at all.</summary>
    public static ConditionMentions None { get; } = new();

    /// <summary>Names of containers, services, networks and volumes.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Names under which other checks refer to the object this one finds.</summary>
    public ImmutableArray<string> Declared { get; init; } = [];

    /// <summary>Names of objects that other checks have found.</summary>
    public ImmutableArray<string> Used { get; init; } = [];

    /// <summary>Attributes of its objects: drivers of networks, services in them, the machine of a service.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Everything it refers to, except its own declarations.</summary>
    public IEnumerable<string> All => [.. Names, .. Related, .. Used];

    /// <summary>The mentions of both.</summary>
    public ConditionMentions With(ConditionMentions other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Names = [.. Names, .. other.Names],
            Declared = [.. Declared, .. other.Declared],
            Used = [.. Used, .. other.Used],
            Related = [.. Related, .. other.Related],
        };
    }

    /// <summary>The mentions of all of them.</summary>
    public static ConditionMentions Of(IEnumerable<ConditionMentions> parts) => parts.Aggregate(None, (all, part) => all.With(part));

    /// <summary>The name, or an empty set for null.</summary>
    internal static ImmutableArray<string> Maybe(string? name) => name is null ? [] : [name];
}
