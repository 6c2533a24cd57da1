using TutorTui.Core.Checks;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;

namespace TutorTui.Output;

/// <summary>A lesson's report as lines for people.</summary>
internal static class ReportLines
{
    public static void Write(LessonReport report, TextWriter writer)
    {
        writer.WriteLine($"{report.Lesson.Id}  {report.Lesson.Title}: {report.PassedCount} of {report.Steps.Length}");
        foreach (var step in report.Steps)
        {
            var note = step.Standing is StepStanding.PassedWithHelp or StepStanding.Skipped ? $"  ({StandingWord.Of(step.Standing)})" : string.Empty;
            writer.WriteLine($"  {(step.IsPassed ? "ok  " : "    ")}{step.Step.Number,2}. {step.Step.Title}{note}");
            if (step.Lost is { } lost)
            {
                writer.WriteLine($"          {LostWords.Of(lost)}");
            }

            if (!step.IsPassed && step.Obstacle is { } obstacle && step == report.Current)
            {
                Explain(obstacle, writer);
            }
        }
    }

    public static void Explain(CheckReport check, TextWriter writer)
    {
        writer.WriteLine($"          {Word(check.Verdict)}: {check.Message}");
        if (check.Evidence is { } evidence)
        {
            writer.WriteLine($"          wanted:   {evidence.Wanted}");
            writer.WriteLine($"          observed: {evidence.Observed}");
            writer.WriteLine($"          where:    {evidence.Where}");
            writer.WriteLine($"          see it:   {evidence.Command}");
        }

        foreach (var (hop, index) in check.Path.Select((hop, index) => (hop, index)))
        {
            writer.WriteLine($"          hop {index + 1}:    {HopWord(hop.State)} {hop.Name}: {hop.Fact}");
        }

        foreach (var line in check.Difference?.Missing ?? [])
        {
            writer.WriteLine($"          the book has, yours has not: {line}");
        }
    }

    private static string HopWord(HopState state) => state switch
    {
        HopState.Sound => "ok   ",
        HopState.Broken => "ends ",
        HopState.Unknown => "?    ",
        _ => throw new InvalidOperationException($"No word for {state}."),
    };

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.NotYet => "not yet",
        Verdict.Fail => "fail",
        Verdict.Waiting => "waiting",
        Verdict.Unknown => "unknown",
        _ => throw new InvalidOperationException($"No word for {verdict}."),
    };
}
