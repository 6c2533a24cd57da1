using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Commands;

/// <summary>Commands the learner has run.</summary>
internal sealed class RanKind : CheckKind<RanCondition>
{
    private static readonly MapField<Place> At = PlaceFields.Require("at", "where it was run");

    private static readonly TextListField Command = new("command", "its words in their order; options and further words may stand between them") { IsRequired = true };

    private static readonly MapField<Destination> To = new("to", DestinationFields.Map, "what one of its words names");

    private static readonly TextField Output = new("output", "what it showed, in whatever case");

    public override string Key => "ran";

    public override string Summary => "The learner ran a command: for steps in which there is something to see, but nothing changes.";

    public override string Example => """
        that: You have looked at the networks of Machine1
        ran: {at: {machine: Machine1}, command: docker network ls}
        """;

    public override CheckSubject Subject => CheckSubject.Learner;

    protected override FieldMap<RanCondition>? Map { get; } = new("a command that was run", [At, Command, To, Output], Make);

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new RanKind());

    protected override ConditionMentions MentionsOf(RanCondition condition) => PlaceFields.MentionsOf(condition.At).With(DestinationFields.MentionsOf(condition.To));

    protected override Finding Evaluate(RanCondition condition, EvaluationContext context) => CommandEvaluator.Evaluate(condition, context);

    private static RanCondition? Make(FieldValues values) => values.Get(Command) is { IsEmpty: false } commands
        ? new(values.Require(At), [.. commands.Select(WordsOf)], values.Get(To), values.Get(Output))
        : null;

    private static ImmutableArray<string> WordsOf(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
