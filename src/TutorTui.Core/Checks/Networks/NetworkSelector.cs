using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Networks;

/// <summary>Describes a network; null and empty mean any value.</summary>
public sealed record NetworkSelector
{
    public string? Name { get; init; }

    /// <summary>Such as <c>bridge</c>, <c>overlay</c> or a plugin's name with tag.</summary>
    public string? Driver { get; init; }

    /// <summary><c>local</c> or <c>swarm</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>CIDR.</summary>
    public string? Subnet { get; init; }

    public string? Gateway { get; init; }

    /// <summary>The learner made it; it is not one of the networks that every engine has.</summary>
    public bool IsUserDefined { get; init; }

    /// <summary>Subnet and gateway were chosen by the learner, not assigned by the engine.</summary>
    public bool HasCustomPool { get; init; }

    /// <summary>Standalone containers may join it; null means either.</summary>
    public bool? IsAttachable { get; init; }

    /// <summary>It has no route to the outside; null means either.</summary>
    public bool? IsInternal { get; init; }

    /// <summary>Driver options that must have these values, such as <c>parent</c>.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The name under which other checks of the lesson refer to the network that was found, or null.</summary>
    public string? As { get; init; }

    /// <summary>It must be the network that another check has found under this name, or null.</summary>
    public string? SameAs { get; init; }

    /// <summary>Services that must all be attached to it.</summary>
    public ImmutableArray<string> Services { get; init; } = [];
}
