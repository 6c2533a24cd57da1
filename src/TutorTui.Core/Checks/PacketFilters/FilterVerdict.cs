namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>What becomes of a packet.</summary>
/// <param name="Kind">Let through, thrown away, refused, or not known.</param>
/// <param name="Table">The table of the rule that decides, or empty where none does.</param>
/// <param name="Rule">The rule that decides, as <c>iptables -S</c> shows it; empty where the packet is let through.</param>
internal sealed record FilterVerdict(FilterVerdictKind Kind, string Table, string Rule)
{
    public static FilterVerdict Accepted { get; } = new(FilterVerdictKind.Accepted, string.Empty, string.Empty);

    /// <summary>The packet certainly does not arrive.</summary>
    public bool Stops => Kind is FilterVerdictKind.Dropped or FilterVerdictKind.Rejected;
}

/// <summary>Kinds of verdicts.</summary>
internal enum FilterVerdictKind
{
    /// <summary>Let through.</summary>
    Accepted,

    /// <summary>Thrown away without a word.</summary>
    Dropped,

    /// <summary>Refused, and the sender is told.</summary>
    Rejected,

    /// <summary>The rule asks for something that is not known here.</summary>
    Unknown,
}
