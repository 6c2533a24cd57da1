using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Findings;

/// <summary>Compares objects with the object behind a name that the lesson's checks share.</summary>
internal static class Binding
{
    /// <summary>The mismatch of an object that should be the one behind a name; null when it is that one.</summary>
    /// <param name="kind">For people, such as <c>network</c>.</param>
    /// <param name="sameAs">The name, or null if any object will do.</param>
    /// <param name="id">The object's id.</param>
    /// <param name="nameOf">Finds an object's own name by its id.</param>
    /// <param name="snapshot">Resolves the names.</param>
    public static Mismatch? Compare(string kind, string? sameAs, string id, Func<string, string?> nameOf, LabSnapshot snapshot)
    {
        if (sameAs is null || (snapshot.Bindings.TryGetValue(sameAs, out var bound) && bound == id))
        {
            return null;
        }

        var wanted = bound is null ? null : nameOf(bound);
        return new(
            kind, wanted ?? MismatchTexts.Current.Bound(kind, sameAs), nameOf(id) ?? id,
            wanted is null ? MismatchTexts.Current.NothingFits(kind, sameAs) : null)
        { Kind = MismatchKind.Identity };
    }
}
