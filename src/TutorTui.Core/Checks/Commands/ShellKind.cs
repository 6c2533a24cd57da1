using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Commands;

/// <summary>Shells the learner has opened.</summary>
internal sealed class ShellKind : CheckKind<ShellCondition>
{
    private static readonly MapField<Place> In = PlaceFields.Require("in", "the container");

    public override string Key => "shell";

    public override string Summary => "The learner opened a shell in a container.";

    public override string Example => """
        that: You have a shell in webserver1
        shell: {in: {on: Machine1, container: {name: webserver1}}}
        """;

    public override CheckSubject Subject => CheckSubject.Learner;

    protected override FieldMap<ShellCondition>? Map { get; } = new("a shell that was opened", [In], Make);

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ShellKind());

    protected override ConditionMentions MentionsOf(ShellCondition condition) => PlaceFields.MentionsOf(condition.In);

    protected override Finding Evaluate(ShellCondition condition, EvaluationContext context) => CommandEvaluator.Evaluate(condition, context);

    private static ShellCondition? Make(FieldValues values)
    {
        if (values.Require(In) is not OnMachine)
        {
            return new(values.Require(In));
        }

        values.Source.Report(FieldFault.BadValue, null, "A shell is opened in a container: write task-of: SERVICE, or on: with container:.");
        return null;
    }
}
