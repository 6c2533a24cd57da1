using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>HTTP requests from one place to another.</summary>
internal sealed class HttpKind : CheckKind<HttpCondition>
{
    private static readonly MapField<Place> From = PlaceFields.Require("from", "where it is sent");

    private static readonly MapField<Destination> To = new("to", DestinationFields.Map, "what is asked") { IsRequired = true };

    private static readonly TextField Contains = new("contains", "what the page contains, in whatever case") { IsRequired = true };

    public override string Key => "http";

    public override string Summary => "An HTTP request is answered with a page that contains a text.";

    public override string Example => """
        that: "Port 8080 of Machine1 shows nginx's page"
        http: {from: {machine: Machine1}, to: {published: 8080}, contains: Welcome to nginx}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<HttpCondition>? Map { get; } = new("a request", [From, To, Contains], values => new(values.Require(From), values.Require(To), values.Require(Contains)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new HttpKind());

    protected override ConditionMentions MentionsOf(HttpCondition condition) => PlaceFields.MentionsOf(condition.From).With(DestinationFields.MentionsOf(condition.To));

    protected override Finding Evaluate(HttpCondition condition, EvaluationContext context) => ReachabilityEvaluator.Evaluate(condition, context);
}
