using System.Text.Json.Serialization;

namespace TutorTui.NetworkPlugin.Protocol;

/// <summary>The relevant fields of the engine's requests; each call fills some of them (libnetwork's docs/remote.md).</summary>
internal sealed record DriverRequest(
    [property: JsonPropertyName("NetworkID")] string? NetworkId,
    [property: JsonPropertyName("EndpointID")] string? EndpointId,
    EndpointInterface? Interface);

internal sealed record EndpointInterface(string? Address, string? AddressIPv6, string? MacAddress);

internal sealed record ActivateReply(string[] Implements);

internal sealed record CapabilitiesReply(string Scope, string ConnectivityScope);

internal sealed record AllocateReply(Dictionary<string, string> Options);

internal sealed record EndpointReply(EndpointInterface? Interface);

internal sealed record InfoReply(Dictionary<string, string> Value);

internal sealed record JoinReply(InterfaceName InterfaceName);

internal sealed record InterfaceName(string SrcName, string DstPrefix);

internal sealed record ErrorReply(string Err);

internal sealed record EmptyReply;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DriverRequest))]
[JsonSerializable(typeof(ActivateReply))]
[JsonSerializable(typeof(CapabilitiesReply))]
[JsonSerializable(typeof(AllocateReply))]
[JsonSerializable(typeof(EndpointReply))]
[JsonSerializable(typeof(InfoReply))]
[JsonSerializable(typeof(JoinReply))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(EmptyReply))]
internal sealed partial class MessageContext : JsonSerializerContext;
