using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Paths;

/// <summary>The way of a packet that did not arrive, as far as it was walked.</summary>
/// <param name="Hops">Up to the first broken one, which is the last.</param>
/// <param name="IsClear">Nothing on the way is broken; the last hop is the answer that did not come.</param>
internal sealed record PathTrace(ImmutableArray<Hop> Hops, bool IsClear)
{
    /// <summary>A sentence that names the broken hop.</summary>
    public string Explain() => PathTexts.Current.WayEnds(Hops.Length, Hops[^1].Name, Hops[^1].Fact);
}
