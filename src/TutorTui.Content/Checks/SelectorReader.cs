using System.Collections.Immutable;
using System.Net;
using TutorTui.Content.Lessons;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Volumes;

namespace TutorTui.Content.Checks;

/// <summary>Reads what describes a network, a container or a service.</summary>
internal sealed class SelectorReader(LessonContext context)
{
    /// <summary>Reads a network's description.</summary>
    /// <param name="fields">Its keys.</param>
    /// <param name="mayDeclare">It is a condition of its own and may give what it finds a name.</param>
    public NetworkSelector ReadNetwork(MapFields fields, bool mayDeclare = false)
    {
        var gatewayText = fields.Text("gateway");
        var subnet = Ipv4.Subnet(fields.Text("subnet"), context.Diagnostics);
        var gateway = Ipv4.Address(gatewayText, context.Diagnostics);
        ReportStranger(subnet, gateway, gatewayText);
        return new()
        {
            Name = fields.Text("name")?.Text,
            Driver = fields.Text("driver")?.Text,
            Scope = ReadWord(fields, "scope", "local", "swarm"),
            Subnet = subnet?.ToString(),
            Gateway = gateway?.ToString(),
            IsUserDefined = fields.Flag("user-defined"),
            HasCustomPool = fields.Flag("custom-pool"),
            IsAttachable = fields.OptionalFlag("attachable"),
            IsInternal = fields.OptionalFlag("internal"),
            Options = ReadOptions(fields),
            As = ReadDeclaration(fields, mayDeclare),
            SameAs = ReadReference(fields),
            Services = ReadServices(fields),
        };
    }

    /// <inheritdoc cref="ReadNetwork"/>
    public ContainerSelector ReadContainer(MapFields fields, bool mayDeclare = false) => new()
    {
        Name = fields.Text("name")?.Text,
        Image = fields.Text("image")?.Text,
        NetworkMode = fields.Text("network-mode")?.Text,
        State = ReadWord(fields, "state", "running", "exited"),
        Networks = ReadNestedNetworks(fields),
        Publishes = ReadPublished(fields),
        Mounts = ReadMounts(fields),
        As = ReadDeclaration(fields, mayDeclare),
        SameAs = ReadReference(fields),
    };

    public VolumeSelector ReadVolume(MapFields fields) => new()
    {
        Name = fields.Text("name")?.Text,
        Driver = fields.Text("driver")?.Text,
        IsNamed = fields.Flag("named"),
        As = ReadDeclaration(fields, mayDeclare: true),
    };

    public ServiceSelector? ReadService(MapFields fields)
    {
        var name = fields.RequireText("name");
        var image = fields.Text("image");
        var replicas = fields.Number("replicas", 0, 100);
        var networks = ReadNestedNetworks(fields);
        var mode = ReadWord(fields, "endpoint-mode", "vip", "dnsrr");
        var publishes = ReadPublished(fields);
        if (name is null)
        {
            return null;
        }

        context.DeclareService(name.Text);
        return new() { Name = name.Text, Image = image?.Text, Replicas = replicas, Networks = networks, EndpointMode = mode, Publishes = publishes };
    }

    /// <summary>One under <c>network</c>, or several as a list under <c>networks</c>.</summary>
    private ImmutableArray<NetworkSelector> ReadNestedNetworks(MapFields fields)
    {
        var one = fields.Take("network");
        var several = fields.Take("networks");
        if (several is not null and not YamlList)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, several.Position,
                $"'networks' is {several.Kind}, but a list of networks is expected.");
        }

        IEnumerable<YamlValue?> values = [one, .. (several as YamlList)?.Items ?? []];
        return [.. values.OfType<YamlValue>().Select(ReadNestedNetwork).OfType<NetworkSelector>()];
    }

    private NetworkSelector? ReadNestedNetwork(YamlValue value)
    {
        if (MapFields.From(value, "'network'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var network = ReadNetwork(nested);
        nested.Close();
        return network;
    }

    /// <summary>One under <c>mount</c>, or several as a list under <c>mounts</c>.</summary>
    private ImmutableArray<MountSelector> ReadMounts(MapFields fields)
    {
        var one = fields.Take("mount");
        var several = fields.Take("mounts");
        if (several is not null and not YamlList)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, several.Position,
                $"'mounts' is {several.Kind}, but a list of mounts is expected.");
        }

        IEnumerable<YamlValue?> values = [one, .. (several as YamlList)?.Items ?? []];
        return [.. values.OfType<YamlValue>().Select(ReadMount).OfType<MountSelector>()];
    }

    private MountSelector? ReadMount(YamlValue value)
    {
        if (MapFields.From(value, "'mount'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var target = nested.RequireText("at");
        var kind = ReadWord(nested, "type", "volume", "bind");
        var source = nested.Text("source");
        var isReadOnly = nested.OptionalFlag("read-only");
        var sameAs = ReadReference(nested);
        nested.Close();
        return target is null
            ? null
            : new() { Target = target.Text, Kind = kind, Source = source?.Text, IsReadOnly = isReadOnly, SameAs = sameAs };
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

    private string? ReadWord(MapFields fields, string key, string first, string second)
    {
        var word = fields.Text(key);
        if (word is not null && word.Text != first && word.Text != second)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, word.Position,
                $"'{key}' is '{word.Text}', but {first} or {second} is expected.");
        }

        return word?.Text;
    }

    private ImmutableSortedDictionary<string, string> ReadOptions(MapFields fields)
    {
        if (fields.Take("options") is not { } value
            || MapFields.From(value, "'options'", context.Diagnostics) is not { } options)
        {
            return ImmutableSortedDictionary<string, string>.Empty;
        }

        return ((YamlMap)value).Entries
            .Select(entry => (entry.Key, options.Text(entry.Key)?.Text))
            .Where(pair => pair.Text is not null)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Text!);
    }

    private string? ReadDeclaration(MapFields fields, bool mayDeclare)
    {
        var name = fields.Text("as");
        if (name is not null && !mayDeclare)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, name.Position,
                "'as' stands in a condition network or container; elsewhere 'same-as' speaks of what it has found.");
        }
        else if (name is not null)
        {
            context.DeclareBinding(name.Text);
        }

        return name?.Text;
    }

    private string? ReadReference(MapFields fields)
    {
        var name = fields.Text("same-as");
        if (name is not null)
        {
            context.UseBinding(name.Text, name.Position);
        }

        return name?.Text;
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
