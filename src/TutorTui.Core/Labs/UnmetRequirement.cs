using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Labs;

/// <summary>Something a lesson needs and this computer has not.</summary>
/// <param name="Need">What is needed.</param>
/// <param name="IsHindrance">The lesson cannot be done to its end here.</param>
public sealed record UnmetRequirement(Requirement Need, bool IsHindrance)
{
    /// <summary>What is missing here, one sentence.</summary>
    public string Lacking => UnmetRequirementTexts.Current.Without(Need).Lacking;

    /// <summary>How the lesson can be done all the same, or what else to do.</summary>
    public string Instead => UnmetRequirementTexts.Current.Without(Need).Instead;

    /// <summary>What a lesson will miss on this computer; empty where it will miss nothing, as far as is known.</summary>
    public static ImmutableArray<UnmetRequirement> Of(Lesson lesson, HostCapabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(capabilities);
        return [.. lesson.Needs.Select(requirement => Of(requirement, capabilities)).OfType<UnmetRequirement>()];
    }

    private static UnmetRequirement? Of(Requirement requirement, HostCapabilities capabilities)
    {
        var isHere = requirement switch
        {
            Requirement.TwoMachines => capabilities.HasRoomForTwoMachines,
            Requirement.Macvlan => capabilities.HasMacvlan,
            Requirement.IpVs => capabilities.HasVirtualIpBalancing,
            Requirement.Internet => capabilities.HasInternet,
            Requirement.Plugin => capabilities.HasPlugin,
            _ => null,
        };
        return isHere is false ? new(requirement, IsHindrance: requirement is Requirement.Macvlan or Requirement.Plugin) : null;
    }
}
