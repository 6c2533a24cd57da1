using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Paths;

/// <summary>The path of a packet that did not arrive, as far as it was traced.</summary>
/// <param name="Hops">The hops up to the first broken one, which is the last.</param>
/// <param name="IsClear">Nothing on the path is broken; the last hop is the missing answer.</param>
internal sealed record PathTrace(ImmutableArray<Hop> Hops, bool IsClear)
{
    /// <summary>A sentence that names the broken hop; where none is, what was looked at, and what could not be.</summary>
    public string Explain()
    {
        if (!IsClear)
        {
            return PathTexts.Current.WayEnds(Hops.Length, Hops[^1].Name, Hops[^1].Fact);
        }

        var looked = Hops[..^1].Where(hop => hop.State is HopState.Sound).Select(hop => hop.Name).Distinct().ToList();
        var open = Hops[..^1].FirstOrDefault(hop => hop.State is HopState.Unknown);
        var found = looked.Count == 0 ? PathTexts.Current.NothingLookedAt : PathTexts.Current.NothingFound(looked);
        return open is null ? found : CheckTexts.Current.Sentences(found, PathTexts.Current.NotTold(open.Name, open.Fact));
    }
}
