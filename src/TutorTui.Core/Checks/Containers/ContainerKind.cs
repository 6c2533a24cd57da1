using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Containers of a machine.</summary>
internal sealed class ContainerKind : CheckKind<ContainerCondition>
{
    public override string Key => "container";

    public override string Summary => "A container like this runs on the machine.";

    public override string Example => """
        that: webserver1 runs on Machine1 in the network hikers
        container: {on: Machine1, name: webserver1, image: nginx, network: {name: hikers}}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<ContainerCondition>? Map { get; } = new("a container on a machine", [MachineField.On, .. ContainerFields.Declaring], values => new(values.Require(MachineField.On), ContainerFields.Make(values)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ContainerKind());

    protected override ConditionMentions MentionsOf(ContainerCondition condition) => ContainerFields.MentionsOf(condition.Container);

    protected override Finding Evaluate(ContainerCondition condition, EvaluationContext context) => ContainerEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(ContainerCondition condition, EvaluationContext context) =>
        ContainerEvaluator.EvaluateAbsence(condition, context);

    protected override IEnumerable<string> BroughtBy(ContainerCondition condition) =>
        [.. ConditionMentions.Maybe(condition.Container.Name), .. ConditionMentions.Maybe(condition.Container.As)];

    protected override IEnumerable<string> Candidates(ContainerCondition condition, LabSnapshot snapshot) => snapshot.States
        .Where(state => state.Machine == condition.On)
        .SelectMany(state => ContainerEvaluator.FindAll(condition.Container, state, snapshot))
        .Where(container => container.IsRunning)
        .Select(container => container.Id);
}
