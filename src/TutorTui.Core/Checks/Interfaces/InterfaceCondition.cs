using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Interfaces;

/// <summary>A network interface like this exists at a place (active probe).</summary>
/// <param name="At">Where to look.</param>
/// <param name="NamePrefix">Such as <c>ethwe</c>.</param>
/// <param name="Subnet">The address must lie in it (CIDR); null if any will do.</param>
/// <param name="Mtu">Null when any will do.</param>
/// <param name="MacPrefix">Such as <c>aa:</c>, compared without regard to case; null if any will do.</param>
public sealed record InterfaceCondition(Place At, string NamePrefix, string? Subnet, int? Mtu, string? MacPrefix)
    : Condition;
