using System.Collections.Immutable;

namespace TutorTui.Content.Declarations;

/// <summary>The keys of a map in a course file; it may have no others.</summary>
/// <param name="what">What the map describes, for messages: <c>a term</c>.</param>
/// <param name="keys">Its keys, in the order in which authors are told of them.</param>
internal sealed class MapKeys(string what, params ImmutableArray<Key> keys)
{
    /// <summary>What the map describes, for messages.</summary>
    public string What => what;

    /// <summary>All keys, in the order in which authors are told of them.</summary>
    public ImmutableArray<Key> All => keys;

    /// <summary>Some key has this name.</summary>
    public bool Has(string name) => keys.Any(key => key.Name == name);
}
