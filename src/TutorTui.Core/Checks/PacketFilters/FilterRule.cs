using System.Collections.Immutable;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>One rule of a chain.</summary>
/// <param name="Text">As <c>iptables -S</c> shows it, without counters.</param>
/// <param name="Chain">The chain it stands in.</param>
/// <param name="Matches">All of them must hold.</param>
/// <param name="Target">What happens then: a verdict, a chain, or an extension's name; null where the rule only counts.</param>
/// <param name="IsGoto">The chain behind <c>-g</c> does not lead back here.</param>
/// <param name="TargetOptions">The words behind the target.</param>
internal sealed record FilterRule(
    string Text, string Chain, ImmutableArray<RuleMatch> Matches, string? Target, bool IsGoto, ImmutableArray<string> TargetOptions)
{
    /// <summary>Whether it takes the packet.</summary>
    public Certainty Takes(FilterPacket packet, FilterSurroundings surroundings) =>
        Certainties.All(Matches.Select(match => match.Test(packet, surroundings)));
}
