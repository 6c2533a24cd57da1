using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges what an author's own read-only script says.</summary>
internal static class ScriptJudge
{
    public static Finding Judge(ScriptCondition condition, Look look)
    {
        if (!look.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        var answer = look.Ask(new(location.Machine, location.Container?.Id, condition.Script) { IsScript = true });
        var wanted = condition.OutputContains is { } text ? $"status 0 and \"{text}\"" : "status 0";
        var command = location.Container is null ? condition.Script : location.CommandFor($"sh -c '{condition.Script.Replace("'", @"'\''", StringComparison.Ordinal)}'");
        var evidence = new Evidence(wanted, "not looked at yet", location.Viewpoint, command);
        if (answer is null)
        {
            return Finding.Unknown("Looking …", evidence);
        }

        if (!answer.Value.TryGet(out var output))
        {
            return Finding.Unknown($"Could not look into {location}: {answer.Value.Error?.Message}", evidence);
        }

        evidence = evidence with { Observed = $"status {output.ExitCode}: {LastLine.Of(output.StandardError + output.StandardOutput)}" };
        var isGood = output.ExitCode == 0
            && (condition.OutputContains is null
                || output.StandardOutput.Contains(condition.OutputContains, StringComparison.OrdinalIgnoreCase));
        return isGood
            ? Finding.Pass($"{location} is as wanted.", evidence)
            : Finding.NotYet($"{location} is not as wanted yet: {LastLine.Of(output.StandardError + output.StandardOutput)}.", evidence, Cause.WrongValue);
    }
}
