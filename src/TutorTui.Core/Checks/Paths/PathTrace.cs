using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Paths;

/// <summary>The path of a packet that did not arrive, as far as it was traced.</summary>
/// <param name="Hops">The hops up to the first broken one, which is the last.</param>
/// <param name="IsClear">Nothing on the path is broken; the last hop is the missing answer.</param>
internal sealed record PathTrace(ImmutableArray<Hop> Hops, bool IsClear)
{
    /// <summary>A sentence that names the broken hop.</summary>
    public string Explain() => PathTexts.Current.WayEnds(Hops.Length, Hops[^1].Name, Hops[^1].Fact);
}
