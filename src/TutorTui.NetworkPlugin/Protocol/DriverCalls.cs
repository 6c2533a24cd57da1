using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TutorTui.NetworkPlugin.Driver;
using TutorTui.NetworkPlugin.Netlink;

namespace TutorTui.NetworkPlugin.Protocol;

/// <summary>Answers the calls of Docker's remote network driver protocol.</summary>
internal sealed class DriverCalls(NetworkDriver driver)
{
    /// <summary>Answers one call.</summary>
    /// <param name="call">The path without its slash, such as <c>NetworkDriver.Join</c>.</param>
    /// <param name="body">The request's JSON; may be empty.</param>
    public string Answer(string call, string body)
    {
        try
        {
            var request = body.Length == 0
                ? new(null, null, null)
                : JsonSerializer.Deserialize(body, MessageContext.Default.DriverRequest) ?? new(null, null, null);
            return Answer(call, request);
        }
        catch (Exception exception) when (exception is NetlinkException or JsonException or FormatException)
        {
            return Write(new($"{call}: {exception.Message}"), MessageContext.Default.ErrorReply);
        }
    }

    private string Answer(string call, DriverRequest request)
    {
        switch (call)
        {
            case "Plugin.Activate":
                return Write(new(["NetworkDriver"]), MessageContext.Default.ActivateReply);
            case "NetworkDriver.GetCapabilities":
                return Write(new("global", "global"), MessageContext.Default.CapabilitiesReply);
            case "NetworkDriver.AllocateNetwork":
                return Write(new([]), MessageContext.Default.AllocateReply);
            case "NetworkDriver.CreateNetwork":
                driver.CreateNetwork(Needed(request.NetworkId, "NetworkID"));
                break;
            case "NetworkDriver.DeleteNetwork":
                driver.DeleteNetwork(Needed(request.NetworkId, "NetworkID"));
                break;
            case "NetworkDriver.CreateEndpoint":
                return CreateEndpoint(request);
            case "NetworkDriver.EndpointOperInfo":
                return Write(new([]), MessageContext.Default.InfoReply);
            case "NetworkDriver.Join":
                return Join(request);
            case "NetworkDriver.Leave":
                driver.Leave(Needed(request.EndpointId, "EndpointID"));
                break;
            default:
                // The other calls are notifications that this driver does not need.
                break;
        }

        return Write(new(), MessageContext.Default.EmptyReply);
    }

    /// <summary>The protocol forbids returning values that the engine has supplied itself.</summary>
    private static string CreateEndpoint(DriverRequest request)
    {
        var mac = string.IsNullOrEmpty(request.Interface?.MacAddress)
            ? LinkNames.MacAddress(Needed(request.EndpointId, "EndpointID"))
            : null;
        return Write(new(new(null, null, mac)), MessageContext.Default.EndpointReply);
    }

    private string Join(DriverRequest request)
    {
        var source = driver.Join(Needed(request.NetworkId, "NetworkID"), Needed(request.EndpointId, "EndpointID"));
        return Write(new(new(source, NetworkDriver.InterfacePrefix)), MessageContext.Default.JoinReply);
    }

    private static string Needed(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new FormatException($"{name} is missing") : value;

    private static string Write<T>(T reply, JsonTypeInfo<T> type) => JsonSerializer.Serialize(reply, type);
}
