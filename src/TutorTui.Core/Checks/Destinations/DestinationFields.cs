using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>How authors specify the target of a ping or a request.</summary>
internal static class DestinationFields
{
    private const int DefaultPort = 80;

    private static readonly TextField Service = new("service", "a service, by any name that leads to it")
    {
        IsRequired = true,
        Rule = TextRule.Host,
        Use = NameUse.UsesService,
    };

    private static readonly TextField Address = new("address", "a fixed address or host name") { IsRequired = true, Rule = TextRule.Host };
    private static readonly NumberField Published = new("published", 1, 65_535, "a port published on the machine") { IsRequired = true };
    private static readonly TextField Container = new("container", "a container of the machine under `on`, by its own address")
    {
        IsRequired = true,
        Rule = TextRule.Name,
    };

    private static readonly NumberField Port = new("port", 1, 65_535, "its TCP port; 80 where not said");

    public static FieldMap<Destination> Map { get; } = new(
        "a destination",
        [
            new FieldForm(Service) { Optional = [Port] }, new FieldForm(Address) { Optional = [Port] }, new FieldForm(Published),
            new FieldForm(MachineField.On, Container) { Optional = [Port] },
        ],
        Make);

    /// <summary>The names that a destination refers to.</summary>
    public static ConditionMentions MentionsOf(Destination? destination) => destination switch
    {
        ToService service => new() { Names = [service.Service] },
        ToContainer container => new() { Names = [container.Name] },
        _ => ConditionMentions.None,
    };

    private static Destination Make(FieldValues values)
    {
        var port = values.Find(Port) ?? DefaultPort;
        return values.Find(Service) is { } service ? new ToService(service, port)
            : values.Find(Address) is { } address ? new ToAddress(address, port)
            : values.Find(Published) is { } published ? new ToPublishedPort(published)
            : new ToContainer(values.Require(MachineField.On), values.Require(Container), port);
    }
}
