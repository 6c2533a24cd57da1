using System.Collections.Immutable;
using TutorTui.Content.Lessons;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Files;
using TutorTui.Core.Checks.Interfaces;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Checks.Volumes;

namespace TutorTui.Content.Checks;

/// <summary>Reads conditions: a map with exactly one of the condition keys.</summary>
internal sealed class ConditionReader(LessonContext context)
{
    private static readonly string[] Keys =
    [
        "swarm", "node", "plugin", "image", "network", "lan", "volume", "container", "service", "file", "interface", "resolves", "ping",
        "http", "answer", "ran",
        "shell", "script",
        "absent", "all", "any",
    ];

    private readonly SelectorReader _selectors = new(context);
    private readonly PlaceReader _places = new(context);
    private readonly DestinationReader _destinations = new(context);
    private readonly ExpectedValueReader _values = new(context);

    /// <summary>Reads the one condition among a map's keys; the caller closes the fields.</summary>
    public Condition? ReadOne(MapFields fields)
    {
        var present = Keys.Where(fields.Has).ToList();
        foreach (var key in Keys)
        {
            _ = fields.Take(key);
        }

        if (present is [var only])
        {
            return Read(only, fields.Require(only)!);
        }

        Report(DiagnosticCodes.Condition, fields.Position, present.Count == 0
            ? $"The condition is missing: {fields.What} needs one of {string.Join(", ", Keys)}."
            : $"There are {present.Count} conditions ({string.Join(", ", present)}). Put them into a list under all: or any:.");
        return null;
    }

    private Condition? Read(string key, YamlValue value)
    {
        switch (key)
        {
            case "all":
                return ReadList(key, value) is { } all ? new AllCondition(all) : null;
            case "any":
                return ReadList(key, value) is { } any ? new AnyCondition(any) : null;
            case "absent":
                return ReadNested(value) is { } inner ? new AbsentCondition(inner) : null;
        }

        if (MapFields.From(value, $"'{key}'", context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var condition = ReadFact(key, fields);
        fields.Close();
        return condition;
    }

    private Condition? ReadFact(string key, MapFields fields) => key switch
    {
        "swarm" => ReadSwarm(fields),
        "plugin" => ReadPlugin(fields),
        "image" => ReadImage(fields),
        "lan" => ReadLan(fields),
        "node" => ReadNode(fields),
        "resolves" => ReadResolves(fields),
        "answer" => ReadAnswer(fields),
        "script" => ReadScript(fields),
        "network" => _places.ReadMachine(fields) is { } on
            ? new NetworkCondition(on, _selectors.ReadNetwork(fields, mayDeclare: true))
            : null,
        "container" => _places.ReadMachine(fields) is { } on
            ? new ContainerCondition(on, _selectors.ReadContainer(fields, mayDeclare: true))
            : null,
        "volume" => _places.ReadMachine(fields) is { } on
            ? new VolumeCondition(on, _selectors.ReadVolume(fields))
            : null,
        "file" => ReadFile(fields),
        "service" => _selectors.ReadService(fields) is { } service ? new ServiceCondition(service) : null,
        "interface" => ReadInterface(fields),
        "ping" => ReadPing(fields),
        "http" => ReadHttp(fields),
        "ran" => ReadRan(fields),
        _ => ReadShell(fields),
    };

    private SwarmCondition? ReadSwarm(MapFields fields)
    {
        _ = fields.Require("machines");
        var names = fields.Texts("machines");
        var machines = names.Select(name => context.Machine(name.Text, name.Position)).ToList();
        return machines.Count > 0 && !machines.Contains(null) ? new([.. machines.Select(machine => machine!.Value)]) : null;
    }

    private NodeCondition? ReadNode(MapFields fields)
    {
        var machine = fields.RequireText("machine");
        var role = fields.Text("role");
        var state = fields.Text("state");
        var availability = fields.Text("availability");
        return machine is not null && context.Machine(machine.Text, machine.Position) is { } name
            ? new(name, role?.Text, state?.Text, availability?.Text)
            : null;
    }

    private ResolvesCondition? ReadResolves(MapFields fields)
    {
        var from = _places.Require(fields, "from");
        var name = fields.RequireText("name");
        var to = fields.Has("to") ? _destinations.Require(fields, "to") : null;
        _ = fields.Take("to");
        return from is not null && name is not null ? new(from, name.Text, to) : null;
    }

    private AnswerCondition? ReadAnswer(MapFields fields)
    {
        var question = fields.RequireText("question");
        if (question is { Text: not [.., '?'] })
        {
            Report(DiagnosticCodes.BadValue, question.Position, "The question ends with a question mark.");
        }

        var value = fields.Require("is") is { } sought
            && MapFields.From(sought, "'is'", context.Diagnostics) is { } nested
                ? _values.Read(nested)
                : null;
        return question is not null && value is not null ? new(question.Text, value) : null;
    }

    private ScriptCondition? ReadScript(MapFields fields)
    {
        var at = _places.Require(fields, "at");
        var run = fields.RequireText("run");
        var output = fields.Text("output");
        return at is not null && run is not null ? new(at, run.Text, output?.Text) : null;
    }

    private PluginCondition? ReadPlugin(MapFields fields)
    {
        var on = _places.ReadMachine(fields);
        var name = fields.RequireText("name");
        return on is { } machine && name is not null ? new(machine, name.Text) : null;
    }

    private ImageCondition? ReadImage(MapFields fields)
    {
        var on = _places.ReadMachine(fields);
        var name = fields.RequireText("name");
        return on is { } machine && name is not null ? new(machine, name.Text) : null;
    }

    private LanCondition? ReadLan(MapFields fields)
    {
        var on = _places.ReadMachine(fields);
        var network = fields.RequireText("network");
        return on is { } machine && network is not null ? new(machine, network.Text) : null;
    }

    private InterfaceCondition? ReadInterface(MapFields fields)
    {
        var at = _places.Require(fields, "in");
        var prefix = fields.RequireText("prefix");
        var subnet = Ipv4.Subnet(fields.Text("subnet"), context.Diagnostics);
        var mtu = fields.Number("mtu", 68, 65_535);
        var mac = Ipv4.MacPrefix(fields.Text("mac-prefix"), context.Diagnostics);
        return at is not null && prefix is not null ? new(at, prefix.Text, subnet?.ToString(), mtu, mac) : null;
    }

    private FileCondition? ReadFile(MapFields fields)
    {
        var at = _places.Require(fields, "in");
        var path = fields.RequireText("path");
        var contains = fields.RequireText("contains");
        if (path is not null && (!path.Text.StartsWith('/') || path.Text.Any(c => !char.IsAsciiLetterOrDigit(c) && !"/._-".Contains(c, StringComparison.Ordinal))))
        {
            Report(DiagnosticCodes.BadValue, path.Position, $"'{path.Text}' is not a file's place. Write it from the root on, like /data/notes.txt.");
        }

        return at is not null && path is not null && contains is not null ? new(at, path.Text, contains.Text) : null;
    }

    private PingCondition? ReadPing(MapFields fields)
    {
        var from = _places.Require(fields, "from");
        var to = _destinations.Require(fields, "to");
        return from is not null && to is not null ? new(from, to) : null;
    }

    private HttpCondition? ReadHttp(MapFields fields)
    {
        var from = _places.Require(fields, "from");
        var to = _destinations.Require(fields, "to");
        var contains = fields.RequireText("contains");
        return from is not null && to is not null && contains is not null ? new(from, to, contains.Text) : null;
    }

    private RanCondition? ReadRan(MapFields fields)
    {
        var at = _places.Require(fields, "at");
        _ = fields.Require("command");
        var commands = fields.Texts("command");
        var to = fields.Has("to") ? _destinations.Require(fields, "to") : null;
        _ = fields.Take("to");
        var output = fields.Text("output");
        return at is not null && commands.Length > 0 ? new(at, [.. commands.Select(WordsOf)], to, output?.Text) : null;
    }

    private ShellCondition? ReadShell(MapFields fields)
    {
        var place = _places.Require(fields, "in");
        if (place is OnMachine)
        {
            Report(DiagnosticCodes.BadValue, fields.Position,
                "A shell is opened in a container: write task-of: SERVICE, or on: with container:.");
            return null;
        }

        return place is null ? null : new(place);
    }

    private ImmutableArray<Condition>? ReadList(string key, YamlValue value)
    {
        if (value is not YamlList { Items.Length: > 0 } list)
        {
            Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but a list of conditions is expected.");
            return null;
        }

        var conditions = list.Items.Select(ReadNested).ToList();
        return conditions.Contains(null) ? null : [.. conditions.OfType<Condition>()];
    }

    private Condition? ReadNested(YamlValue value)
    {
        if (MapFields.From(value, "a condition", context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var condition = ReadOne(fields);
        fields.Close();
        return condition;
    }

    private static ImmutableArray<string> WordsOf(YamlText text) =>
        [.. text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private void Report(string code, SourcePosition position, string message) =>
        context.Diagnostics.Report(code, position, message);
}
