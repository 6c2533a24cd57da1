using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Labs;

/// <summary>Something a lesson needs and this computer has not.</summary>
/// <param name="Need">What is needed.</param>
/// <param name="Lacking">What is missing here, one sentence.</param>
/// <param name="Instead">How the lesson can be done all the same, or what else to do.</param>
/// <param name="IsHindrance">The lesson cannot be done to its end here.</param>
public sealed record Shortfall(Need Need, string Lacking, string Instead, bool IsHindrance)
{
    /// <summary>What a lesson will miss on this computer; empty where it will miss nothing, as far as is known.</summary>
    public static ImmutableArray<Shortfall> Of(Lesson lesson, HostAbilities abilities)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(abilities);
        return [.. lesson.Needs.Select(need => Of(need, abilities)).OfType<Shortfall>()];
    }

    private static Shortfall? Of(Need need, HostAbilities abilities) => need switch
    {
        Need.TwoMachines when abilities.HasRoomForTwoMachines is false => new(
            need, "This computer has little memory for two machines.",
            "Close other programs; the machines may be slow.", IsHindrance: false),
        Need.Macvlan when abilities.HasMacvlan is false => new(
            need, "The kernel of this computer has no macvlan.",
            "Read the steps with macvlan, and go on without them with x. On another computer, or a kernel with the module macvlan, they can be done.",
            IsHindrance: true),
        Need.IpVs when abilities.HasVirtualIpBalancing is false => new(
            need, "The kernel of this computer does not balance a service's virtual address (IP_VS).",
            "A service's own name is found, but does not answer. Use tasks.NAME in its place: the checks take both.", IsHindrance: false),
        Need.Internet when abilities.HasInternet is false => new(
            need, "This computer does not reach the internet.",
            "The lab answers for 8.8.8.8 in its place, and has all images.", IsHindrance: false),
        Need.Plugin when abilities.HasPlugin is false => new(
            need, "The lab's network plugin cannot be built here: the .NET SDK is missing.",
            "Install the .NET SDK 10, then type `tutor lab up`.", IsHindrance: true),
        _ => null,
    };
}
