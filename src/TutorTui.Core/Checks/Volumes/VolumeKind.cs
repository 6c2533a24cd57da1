using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Volumes;

/// <summary>Volumes of a machine.</summary>
internal sealed class VolumeKind : CheckKind<VolumeCondition>
{
    private static readonly TextField Name = new("name", "its name") { Rule = TextRule.Name };

    private static readonly TextField Driver = new("driver", "its driver");

    private static readonly FlagField Named = new("named", "the learner gave it a name, not Docker");

    private static readonly TextField As = new("as", "a name under which other checks speak of the one that is found") { Use = NameUse.DeclaresObject };

    public override string Key => "volume";

    public override string Summary => "The machine has a volume like this.";

    public override string Example => """
        that: Machine1 has the volume notes
        volume: {on: Machine1, name: notes}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<VolumeCondition>? Map { get; } = new("a volume on a machine", [MachineField.On, Name, Driver, Named, As], values => new(
        values.Require(MachineField.On),
        new() { Name = values.Get(Name), Driver = values.Get(Driver), IsNamed = values.Get(Named) is true, As = values.Get(As) }));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new VolumeKind());

    protected override ConditionMentions MentionsOf(VolumeCondition condition) => new()
    {
        Names = ConditionMentions.Maybe(condition.Volume.Name),
        Declared = ConditionMentions.Maybe(condition.Volume.As),
    };

    protected override Finding Evaluate(VolumeCondition condition, EvaluationContext context) => VolumeEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(VolumeCondition condition, EvaluationContext context) =>
        VolumeEvaluator.EvaluateAbsence(condition, context);

    protected override IEnumerable<string> BroughtBy(VolumeCondition condition) =>
        [.. ConditionMentions.Maybe(condition.Volume.Name), .. ConditionMentions.Maybe(condition.Volume.As)];

    protected override IEnumerable<string> Candidates(VolumeCondition condition, LabSnapshot snapshot) => snapshot.States
        .Where(state => state.Machine == condition.On)
        .SelectMany(state => VolumeEvaluator.FindAll(condition.Volume, state))
        .Select(volume => volume.Name);
}
