using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>Pings from one place to another.</summary>
internal sealed class PingKind : CheckKind<PingCondition>
{
    private static readonly MapField<Place> From = PlaceFields.Require("from", "where it is sent");

    private static readonly MapField<Destination> To = new("to", DestinationFields.Map, "what is pinged") { IsRequired = true };

    public override string Key => "ping";

    public override string Summary => "One ping is answered.";

    public override string Example => """
        that: webserver1 reaches Google
        ping: {from: {on: Machine1, container: {name: webserver1}}, to: {address: 8.8.8.8}}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<PingCondition>? Map { get; } = new("a ping", [From, To], values => new(values.Require(From), values.Require(To)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new PingKind());

    protected override ConditionMentions MentionsOf(PingCondition condition) => PlaceFields.MentionsOf(condition.From).With(DestinationFields.MentionsOf(condition.To));

    protected override Finding Evaluate(PingCondition condition, EvaluationContext context) => ReachabilityEvaluator.Evaluate(condition, context);
}
