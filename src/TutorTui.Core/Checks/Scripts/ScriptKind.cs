using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Scripts;

/// <summary>Authors' own scripts.</summary>
internal sealed class ScriptKind : CheckKind<ScriptCondition>
{
    private static readonly MapField<Place> At = PlaceFields.Require("at", "where it runs");

    private static readonly TextField Run = new("run", "a line for `sh -c`") { IsRequired = true };

    private static readonly TextField Output = new("output", "what it must print, in whatever case");

    public override string Key => "script";

    public override string Summary => "A read-only script ends with status 0: for what no other condition tells. You answer for it that it changes nothing. What it prints is in one language: say under `else` what is so while it does not say yes.";

    public override string Example => """
        that: nginx is installed in box
        else: There is no nginx in box yet.
        script: {at: {on: Machine1, container: {name: box}}, run: command -v nginx}
        """;

    public override bool TellsForeignWords => true;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<ScriptCondition>? Map { get; } = new("a script", [At, Run, Output], values => new(values.Require(At), values.Require(Run), values.Get(Output)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ScriptKind());

    protected override ConditionMentions MentionsOf(ScriptCondition condition) => PlaceFields.MentionsOf(condition.At);

    protected override Finding Evaluate(ScriptCondition condition, EvaluationContext context) => ScriptEvaluator.Evaluate(condition, context);
}
