using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Labs;

/// <summary>Something a lesson needs and this computer has not.</summary>
/// <param name="Need">What is needed.</param>
/// <param name="IsHindrance">The lesson cannot be done to its end here.</param>
public sealed record Shortfall(Need Need, bool IsHindrance)
{
    /// <summary>What is missing here, one sentence.</summary>
    public string Lacking => ShortfallTexts.Current.Without(Need).Lacking;

    /// <summary>How the lesson can be done all the same, or what else to do.</summary>
    public string Instead => ShortfallTexts.Current.Without(Need).Instead;

    /// <summary>What a lesson will miss on this computer; empty where it will miss nothing, as far as is known.</summary>
    public static ImmutableArray<Shortfall> Of(Lesson lesson, HostAbilities abilities)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(abilities);
        return [.. lesson.Needs.Select(need => Of(need, abilities)).OfType<Shortfall>()];
    }

    private static Shortfall? Of(Need need, HostAbilities abilities)
    {
        var isHere = need switch
        {
            Need.TwoMachines => abilities.HasRoomForTwoMachines,
            Need.Macvlan => abilities.HasMacvlan,
            Need.IpVs => abilities.HasVirtualIpBalancing,
            Need.Internet => abilities.HasInternet,
            Need.Plugin => abilities.HasPlugin,
            _ => null,
        };
        return isHere is false ? new(need, IsHindrance: need is Need.Macvlan or Need.Plugin) : null;
    }
}
