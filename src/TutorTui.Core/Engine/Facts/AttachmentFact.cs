namespace TutorTui.Core.Engine.Facts;

/// <summary>A container's attachment to a network.</summary>
/// <param name="Network">The network's name.</param>
/// <param name="NetworkId">The network's id; empty if the engine does not report it.</param>
/// <param name="Address">IPv4 address without prefix length, or empty.</param>
/// <param name="Gateway">IPv4 address of the gateway, or empty.</param>
/// <param name="MacAddress">Hardware address, or empty.</param>
public sealed record AttachmentFact(
    string Network, string NetworkId, string Address, string Gateway, string MacAddress);
