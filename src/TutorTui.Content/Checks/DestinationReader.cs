using TutorTui.Content.Lessons;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Reachability;

namespace TutorTui.Content.Checks;

/// <summary>Reads what a ping or a request goes to.</summary>
internal sealed class DestinationReader(LessonContext context)
{
    private const int DefaultPort = 80;

    private readonly PlaceReader _places = new(context);

    public Destination? Require(MapFields parent, string key)
    {
        if (parent.Require(key) is not { } value
            || MapFields.From(value, $"'{key}'", context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var destination = Read(fields);
        fields.Close();
        return destination;
    }

    private Destination? Read(MapFields fields)
    {
        var service = fields.Text("service");
        var address = fields.Text("address");
        var published = fields.Number("published", 1, 65_535);
        var isContainer = fields.Has("container") || fields.Has("on");
        var machine = isContainer ? _places.ReadMachine(fields) : null;
        var container = isContainer ? fields.RequireText("container") : null;
        var port = fields.Has("published") ? DefaultPort : fields.Number("port", 1, 65_535) ?? DefaultPort;
        _ = fields.Take("on");
        _ = fields.Take("container");
        var forms = new[] { service is not null, address is not null, fields.Has("published"), isContainer };
        if (forms.Count(form => form) != 1)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, fields.Position,
                $"{fields.What} is one destination: service, address, published, or on with container.");
            return null;
        }

        if (service is not null)
        {
            context.UseService(service.Text, service.Position);
            return new ToService(service.Text, port);
        }

        if (address is not null)
        {
            return new ToAddress(address.Text, port);
        }

        if (published is { } host)
        {
            return new ToPublishedPort(host);
        }

        return machine is { } on && container is not null ? new ToContainer(on, container.Text, port) : null;
    }
}
