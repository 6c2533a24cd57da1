using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Volumes;

namespace TutorTui.Core.Checks.Files;

/// <summary>Evaluates a file's content, looking only at its beginning.</summary>
internal static class FileEvaluator
{
    /// <summary>How many bytes are read: a check asks for a line, not for an archive.</summary>
    private const int Most = 4096;

    private static VolumeTexts Texts => VolumeTexts.Current;

    public static Finding Evaluate(FileCondition condition, EvaluationContext context)
    {
        if (!context.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        var evidence = new Evidence(
            Texts.FileWith(condition.Path, condition.Contains), CheckTexts.Current.NotLookedAt, location.Viewpoint,
            location.CommandFor(ProbeLine.Cat(condition.Path)));
        if (context.Ask(new(location.Machine, location.Container?.Id, ProbeLine.Head(condition.Path, Most))) is not { } answer)
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown(CheckTexts.Current.CannotLookInto(location.ToString(), answer.Error?.Message), evidence);
        }

        if (output.ExitCode != 0)
        {
            return Finding.NotYet(
                Texts.NoFile(location.ToString(), condition.Path),
                evidence with { Observed = LastLine.Of(output.StandardError) }, Cause.NotBegun);
        }

        evidence = evidence with { Observed = output.StandardOutput.Length == 0 ? Texts.EmptyFile : LastLine.Of(output.StandardOutput) };
        return output.StandardOutput.Contains(condition.Contains, StringComparison.OrdinalIgnoreCase)
            ? Finding.Pass(Texts.HasFile(location.ToString(), condition.Path), evidence)
            : Finding.Fail(
                Texts.FileLacks(location.ToString(), condition.Path, condition.Contains), evidence, Cause.WrongValue);
    }
}
