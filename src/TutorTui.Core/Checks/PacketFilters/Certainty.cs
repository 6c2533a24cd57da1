namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>Whether a rule takes a packet, as far as the facts tell.</summary>
internal enum Certainty
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It depends on something that is not known here.</summary>
    Unknown,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>Three-valued logic (Kleene).</summary>
internal static class Certainties
{
    public static Certainty Of(bool? value) => value switch
    {
        true => Certainty.Yes,
        false => Certainty.No,
        null => Certainty.Unknown,
    };

    /// <summary>Turned round where <paramref name="isNegated"/>.</summary>
    public static Certainty Negate(this Certainty certainty, bool isNegated) => !isNegated
        ? certainty
        : certainty switch
        {
            Certainty.Yes => Certainty.No,
            Certainty.No => Certainty.Yes,
            _ => Certainty.Unknown,
        };

    /// <summary>Yes where all are, no where one is not.</summary>
    public static Certainty All(IEnumerable<Certainty> certainties)
    {
        var all = Certainty.Yes;
        foreach (var certainty in certainties)
        {
            if (certainty is Certainty.No)
            {
                return Certainty.No;
            }

            all = certainty < all ? certainty : all;
        }

        return all;
    }

    /// <summary>Yes where one is, no where none is.</summary>
    public static Certainty Any(IEnumerable<Certainty> certainties) =>
        certainties.Aggregate(Certainty.No, (any, certainty) => certainty > any ? certainty : any);
}
