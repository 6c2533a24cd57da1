using TutorTui.Content.Lessons;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Checks;

/// <summary>Reads where a command runs or a look is taken.</summary>
internal sealed class PlaceReader(LessonContext context)
{
    private readonly SelectorReader _selectors = new(context);

    /// <summary>The machine under the key <c>on</c>.</summary>
    public MachineName? ReadMachine(MapFields fields) =>
        fields.RequireText("on") is { } text ? context.Machine(text.Text, text.Position) : null;

    public Place? Require(MapFields parent, string key)
    {
        if (parent.Require(key) is not { } value
            || MapFields.From(value, $"'{key}'", context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var place = Read(fields);
        fields.Close();
        return place;
    }

    private Place? Read(MapFields fields)
    {
        var machine = fields.Text("machine");
        var machineOf = Service(fields, "machine-of");
        var taskOf = Service(fields, "task-of");
        var isContainer = fields.Has("container") || fields.Has("on");
        var container = isContainer ? ReadContainer(fields) : null;
        _ = fields.Take("on");
        _ = fields.Take("container");
        var forms = new[] { fields.Has("machine"), machineOf is not null, taskOf is not null, isContainer };
        if (forms.Count(form => form) != 1)
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, fields.Position,
                $"{fields.What} is one place: machine, machine-of, task-of, or on with container.");
            return null;
        }

        if (machine is not null)
        {
            return context.Machine(machine.Text, machine.Position) is { } name ? new OnMachine(new NamedMachine(name)) : null;
        }

        return (machineOf, taskOf) switch
        {
            ({ } service, _) => new OnMachine(new MachineOfService(service)),
            (_, { } service) => new InTaskOf(service),
            _ => container,
        };
    }

    private InContainer? ReadContainer(MapFields fields)
    {
        var on = ReadMachine(fields);
        if (fields.Require("container") is not { } value
            || MapFields.From(value, "'container'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var container = _selectors.ReadContainer(nested);
        nested.Close();
        return on is { } machine ? new(machine, container) : null;
    }

    private string? Service(MapFields fields, string key)
    {
        var text = fields.Text(key);
        if (text is not null)
        {
            context.UseService(text.Text, text.Position);
        }

        return text?.Text;
    }
}
