using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Labs.Requirements;

/// <summary>A requirement of a lesson that this computer does not meet.</summary>
/// <param name="Requirement">What the lesson requires.</param>
/// <param name="IsHindrance">The lesson cannot be finished without it; otherwise the lab offers a substitute.</param>
public sealed record UnmetRequirement(Requirement Requirement, bool IsHindrance)
{
    /// <summary>What is missing here, one sentence.</summary>
    public string Lacking => UnmetRequirementTexts.Current.Without(Requirement).Lacking;

    /// <summary>How to do the lesson anyway, or what to do instead.</summary>
    public string Instead => UnmetRequirementTexts.Current.Without(Requirement).Instead;

    /// <summary>The requirements of a lesson that this computer is known not to meet; unknown ones count as met.</summary>
    public static ImmutableArray<UnmetRequirement> Of(Lesson lesson, HostCapabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(capabilities);
        return [.. lesson.Needs.Select(requirement => Of(requirement, capabilities)).OfType<UnmetRequirement>()];
    }

    private static UnmetRequirement? Of(Requirement requirement, HostCapabilities capabilities)
    {
        var isMet = requirement switch
        {
            Requirement.TwoMachines => capabilities.HasRoomForTwoMachines,
            Requirement.Macvlan => capabilities.HasMacvlan,
            Requirement.IpVs => capabilities.HasVirtualIpBalancing,
            Requirement.Internet => capabilities.HasInternet,
            Requirement.Plugin => capabilities.HasPlugin,
        };
        return isMet is false ? new(requirement, IsHindrance: requirement is Requirement.Macvlan or Requirement.Plugin) : null;
    }
}
