using System.Collections.Immutable;
using System.Net;
using TutorTui.Content.Lessons;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Content.Checks;

/// <summary>Reads what describes a network, a container or a service.</summary>
internal sealed class SelectorReader(LessonContext context)
{
    public NetworkSelector ReadNetwork(MapFields fields)
    {
        var gatewayText = fields.Text("gateway");
        var subnet = Ipv4.Subnet(fields.Text("subnet"), context.Diagnostics);
        var gateway = Ipv4.Address(gatewayText, context.Diagnostics);
        ReportStranger(subnet, gateway, gatewayText);
        return new()
        {
            Name = fields.Text("name")?.Text,
            Driver = fields.Text("driver")?.Text,
            Scope = ReadScope(fields),
            Subnet = subnet?.ToString(),
            Gateway = gateway?.ToString(),
            IsUserDefined = fields.Flag("user-defined"),
            HasCustomPool = fields.Flag("custom-pool"),
            Services = ReadServices(fields),
        };
    }

    public ContainerSelector ReadContainer(MapFields fields) => new()
    {
        Name = fields.Text("name")?.Text,
        Image = fields.Text("image")?.Text,
        NetworkMode = fields.Text("network-mode")?.Text,
        Network = ReadNestedNetwork(fields),
        Publishes = ReadPublished(fields),
    };

    public ServiceSelector? ReadService(MapFields fields)
    {
        var name = fields.RequireText("name");
        var image = fields.Text("image");
        var replicas = fields.Number("replicas", 0, 100);
        var network = ReadNestedNetwork(fields);
        if (name is null)
        {
            return null;
        }

        context.DeclareService(name.Text);
        return new() { Name = name.Text, Image = image?.Text, Replicas = replicas, Network = network };
    }

    private NetworkSelector? ReadNestedNetwork(MapFields fields)
    {
        if (fields.Take("network") is not { } value
            || MapFields.From(value, "'network'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var network = ReadNetwork(nested);
        nested.Close();
        return network;
    }

    private PublishedPort? ReadPublished(MapFields fields)
    {
        if (fields.Take("publishes") is not { } value
            || MapFields.From(value, "'publishes'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var container = nested.RequireNumber("container", 1, 65_535);
        var host = nested.RequireNumber("host", 1, 65_535);
        nested.Close();
        return container is { } inner && host is { } outer ? new(inner, outer) : null;
    }

    private string? ReadScope(MapFields fields)
    {
        var scope = fields.Text("scope");
        if (scope is not null and not { Text: "local" or "swarm" })
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, scope.Position,
                $"'scope' is '{scope.Text}', but local or swarm is expected.");
        }

        return scope?.Text;
    }

    private ImmutableArray<string> ReadServices(MapFields fields)
    {
        var services = fields.Texts("services");
        foreach (var service in services)
        {
            context.UseService(service.Text, service.Position);
        }

        return [.. services.Select(service => service.Text)];
    }

    private void ReportStranger(IPNetwork? subnet, IPAddress? gateway, YamlText? gatewayText)
    {
        if (subnet is { } network && gateway is not null && gatewayText is not null && !network.Contains(gateway))
        {
            context.Diagnostics.Report(DiagnosticCodes.BadAddress, gatewayText.Position,
                $"The gateway {gateway} is not in the subnet {network}.");
        }
    }
}
