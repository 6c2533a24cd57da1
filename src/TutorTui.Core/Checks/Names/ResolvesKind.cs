using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Names;

/// <summary>Names that resolve at a place.</summary>
internal sealed class ResolvesKind : CheckKind<ResolvesCondition>
{
    private static readonly MapField<Place> From = PlaceFields.Require("from", "where it is asked for");

    private static readonly TextField Name = new("name", "the name") { IsRequired = true, Rule = TextRule.Host };

    private static readonly MapField<Destination> To = new("to", DestinationFields.Map, "whose address must come back; any where not said");

    public override string Key => "resolves";

    public override string Summary => "A name resolves at a place.";

    public override string Example => """
        that: webserver1 finds webserver2 by its name
        resolves: {from: {on: Machine1, container: {name: webserver1}}, name: webserver2, to: {on: Machine1, container: webserver2}}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<ResolvesCondition>? Map { get; } = new("a name that resolves", [From, Name, To], values => new(values.Require(From), values.Require(Name), values.Get(To)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ResolvesKind());

    protected override ConditionMentions MentionsOf(ResolvesCondition condition) => PlaceFields.MentionsOf(condition.From).With(DestinationFields.MentionsOf(condition.To));

    protected override Finding Evaluate(ResolvesCondition condition, EvaluationContext context) => NameEvaluator.Evaluate(condition, context);
}
