using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Places;

/// <summary>How authors name a place.</summary>
internal static class PlaceFields
{
    private static readonly MachineField Machine = new("machine", "the machine itself") { IsRequired = true };
    private static readonly TextField MachineOf = new("machine-of", "the machine that runs a task of this service")
    {
        IsRequired = true,
        Use = NameUse.UsesService,
    };

    private static readonly TextField TaskOf = new("task-of", "inside a task of this service, wherever it runs")
    {
        IsRequired = true,
        Use = NameUse.UsesService,
    };

    private static readonly MapField<ContainerSelector> Container =
        new("container", ContainerFields.Nested, "inside this container of the machine under `on`") { IsRequired = true };

    public static FieldMap<Place> Map { get; } = new(
        "a place", [new FieldForm(Machine), new FieldForm(MachineOf), new FieldForm(TaskOf), new FieldForm(MachineField.On, Container)], Make);

    /// <summary>A key whose value is a place.</summary>
    public static MapField<Place> Require(string key, string help) => new(key, Map, help) { IsRequired = true };

    /// <summary>The names that a place refers to.</summary>
    public static ConditionMentions MentionsOf(Place place) => place switch
    {
        OnMachine { Machine: MachineOfService of } => new() { Related = [of.Service] },
        InTaskOf task => new() { Names = [task.Service] },
        InContainer inside => ContainerFields.MentionsOf(inside.Container),
        _ => ConditionMentions.None,
    };

    private static Place Make(FieldValues values) =>
        values.Find(Machine) is { } machine ? new OnMachine(new NamedMachine(machine))
        : values.Find(MachineOf) is { } of ? new OnMachine(new MachineOfService(of))
        : values.Find(TaskOf) is { } task ? new InTaskOf(task)
        : new InContainer(values.Require(MachineField.On), values.Require(Container));
}
