using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Networks;

namespace TutorTui.Core.Checks.Services;

/// <summary>Services of the swarm.</summary>
internal sealed class ServiceKind : CheckKind<ServiceCondition>
{
    private static readonly TextField Name = new("name", "its name") { IsRequired = true, Rule = TextRule.Name, Use = NameUse.DeclaresService };

    private static readonly TextField Image = new("image", "its image; without a tag any will do");

    private static readonly NumberField Replicas = new("replicas", 0, 100, "how many tasks it wants");

    private static readonly MapListField<NetworkSelector> Networks =
        new("network", "networks", NetworkFields.Nested, "networks it is attached to");

    private static readonly TextField Mode = new("endpoint-mode", "how its name resolves") { Choices = ["vip", "dnsrr"] };

    public override string Key => "service";

    public override string Summary => "The swarm has a service like this, and as many of its tasks run as it wants.";

    public override string Example => """
        that: The service web runs with two replicas
        service: {name: web, image: nginx, replicas: 2}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<ServiceCondition>? Map { get; } = new("a service of the swarm", [Name, Image, Replicas, Networks, Mode, PortFields.Publishes], values => new(new()
    {
        Name = values.Require(Name),
        Image = values.Get(Image),
        Replicas = values.Get(Replicas),
        Networks = values.Get(Networks) ?? [],
        EndpointMode = values.Get(Mode),
        Publishes = values.Get(PortFields.Publishes),
    }));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ServiceKind());

    protected override ConditionMentions MentionsOf(ServiceCondition condition) => new ConditionMentions { Names = [condition.Service.Name] }
        .With(ConditionMentions.Of(condition.Service.Networks.Select(NetworkFields.MentionsOf)));

    protected override Finding Evaluate(ServiceCondition condition, EvaluationContext context) => ServiceEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(ServiceCondition condition, EvaluationContext context) =>
        ServiceEvaluator.EvaluateAbsence(condition.Service.Name, context);

    protected override IEnumerable<string> BroughtBy(ServiceCondition condition) => [condition.Service.Name];
}
