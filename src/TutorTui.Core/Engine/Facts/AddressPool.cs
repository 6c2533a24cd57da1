namespace TutorTui.Core.Engine.Facts;

/// <summary>An address pool: subnet in CIDR form and gateway (either may be empty).</summary>
public sealed record AddressPool(string Subnet, string Gateway);
