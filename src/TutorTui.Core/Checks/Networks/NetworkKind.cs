using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Networks;

/// <summary>Networks of a machine.</summary>
internal sealed class NetworkKind : CheckKind<NetworkCondition>
{
    public override string Key => "network";

    public override string Summary => "The machine knows a network like this.";

    public override string Example => """
        id: exists
        that: Machine1 has the network hikers
        network: {on: Machine1, name: hikers, driver: bridge}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<NetworkCondition>? Map { get; } = new("a network on a machine", [MachineField.On, .. NetworkFields.Declaring], values => new(values.Require(MachineField.On), NetworkFields.Make(values)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new NetworkKind());

    protected override ConditionMentions MentionsOf(NetworkCondition condition) => NetworkFields.MentionsOf(condition.Network);

    protected override Finding Evaluate(NetworkCondition condition, EvaluationContext context) => NetworkEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(NetworkCondition condition, EvaluationContext context) =>
        NetworkEvaluator.EvaluateAbsence(condition, context);

    protected override IEnumerable<string> BroughtBy(NetworkCondition condition) =>
        [.. ConditionMentions.Maybe(condition.Network.Name), .. ConditionMentions.Maybe(condition.Network.As)];

    protected override IEnumerable<string> Candidates(NetworkCondition condition, LabSnapshot snapshot) => snapshot.States
        .Where(state => state.Machine == condition.On)
        .SelectMany(state => NetworkEvaluator.FindAll(condition.Network, state, snapshot))
        .Select(network => network.Id);
}
