using TutorTui.Core.Checks;
using TutorTui.Core.Lessons;

namespace TutorTui.Output;

/// <summary>A lesson's report as lines for people.</summary>
internal static class ReportLines
{
    public static void Write(LessonReport report, TextWriter writer)
    {
        writer.WriteLine($"{report.Lesson.Id}  {report.Lesson.Title}: {report.PassedCount} of {report.Steps.Length}");
        foreach (var step in report.Steps)
        {
            writer.WriteLine($"  {(step.IsPassed ? "ok  " : "    ")}{step.Step.Number,2}. {step.Step.Title}");
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
    }

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
