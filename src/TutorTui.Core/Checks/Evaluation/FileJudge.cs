using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges what a file holds, by its beginning.</summary>
internal static class FileJudge
{
    /// <summary>Bytes that are read; a check asks for a line, not for an archive.</summary>
    private const int Most = 4096;

    public static Finding Judge(FileCondition condition, Look look)
    {
        if (!look.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        var evidence = new Evidence(
            $"{condition.Path} with \"{condition.Contains}\"", "not looked at yet", location.Viewpoint, location.CommandFor($"cat {condition.Path}"));
        if (look.Ask(new(location.Machine, location.Container?.Id, $"head -c {Most} {condition.Path}")) is not { } answer)
        {
            return Finding.Unknown("Looking …", evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown($"Could not look into {location}: {answer.Error?.Message}", evidence);
        }

        if (output.ExitCode != 0)
        {
            return Finding.NotYet(
                $"{location} has no file {condition.Path} yet.", evidence with { Observed = LastLine.Of(output.StandardError) }, Cause.NotBegun);
        }

        evidence = evidence with { Observed = output.StandardOutput.Length == 0 ? "an empty file" : LastLine.Of(output.StandardOutput) };
        return output.StandardOutput.Contains(condition.Contains, StringComparison.OrdinalIgnoreCase)
            ? Finding.Pass($"{location} has {condition.Path}.", evidence)
            : Finding.Fail(
                $"{location} has the file {condition.Path}, but \"{condition.Contains}\" is not in it.", evidence, Cause.WrongValue);
    }
}
