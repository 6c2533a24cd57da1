using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Plugins;

/// <summary>Managed plugins of a machine.</summary>
internal sealed class PluginKind : CheckKind<PluginCondition>
{
    private static readonly TextField Name = new("name", "its name with its tag") { IsRequired = true };

    public override string Key => "plugin";

    public override string Summary => "A managed plugin is installed and enabled.";

    public override string Example => """
        that: Machine1 has the network plugin, enabled
        plugin: {on: Machine1, name: "store/weaveworks/net-plugin:2.5.2"}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<PluginCondition>? Map { get; } = new("a plugin on a machine", [MachineField.On, Name], values => new(values.Require(MachineField.On), values.Require(Name)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new PluginKind());

    protected override ConditionMentions MentionsOf(PluginCondition condition) => new() { Names = [condition.Name] };

    protected override Finding Evaluate(PluginCondition condition, EvaluationContext context) => PluginEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(PluginCondition condition, EvaluationContext context) =>
        PluginEvaluator.EvaluateAbsence(condition, context);

    protected override IEnumerable<string> BroughtBy(PluginCondition condition) => [condition.Name];
}
