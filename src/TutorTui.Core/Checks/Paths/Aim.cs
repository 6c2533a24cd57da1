namespace TutorTui.Core.Checks.Paths;

/// <summary>What exactly a packet is sent to.</summary>
/// <param name="Host">The name or address as it was asked for; null where the destination's own is meant.</param>
/// <param name="Port">TCP port, or null for ping.</param>
internal sealed record Aim(string? Host, int? Port)
{
    /// <summary>As packet filters call it.</summary>
    public string Protocol => Port is null ? "icmp" : "tcp";
}
