using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;

namespace TutorTui.Core.Checks.Scripts;

/// <summary>Evaluates the result of an author's own read-only script.</summary>
internal static class ScriptEvaluator
{
    private static ProbeTexts Texts => ProbeTexts.Current;

    public static Finding Evaluate(ScriptCondition condition, EvaluationContext context)
    {
        if (!context.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        var answer = context.Ask(new(location.Machine, location.Container?.Id, condition.Script) { IsScript = true });
        var wanted = condition.OutputContains is { } text ? Texts.StatusAndText(0, text) : Texts.Status(0);
        var command = location.CommandForScript(condition.Script);
        var evidence = new Evidence(wanted, CheckTexts.Current.NotLookedAt, location.Viewpoint, command);
        if (answer is null)
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence);
        }

        if (!answer.Value.TryGet(out var output))
        {
            return Finding.Unknown(CheckTexts.Current.CannotLookInto(location.ToString(), answer.Value.Error?.Message), evidence);
        }

        var said = LastLine.Of(output.StandardError + output.StandardOutput);
        evidence = evidence with { Observed = Texts.StatusSaying(output.ExitCode, said) };
        var isGood = output.ExitCode == 0
            && (condition.OutputContains is null
                || output.StandardOutput.Contains(condition.OutputContains, StringComparison.OrdinalIgnoreCase));
        return isGood
            ? Finding.Pass(Texts.AsWanted(location.ToString()), evidence)
            : Finding.NotYet(context.Otherwise ?? Texts.NotAsWanted(location.ToString(), said), evidence, Cause.WrongValue);
    }
}
