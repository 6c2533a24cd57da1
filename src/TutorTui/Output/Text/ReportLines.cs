using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Languages;

namespace TutorTui.Output.Text;

/// <summary>A lesson's report as lines for people.</summary>
internal static class ReportLines
{
    /// <summary>Writes the lesson's state.</summary>
    /// <param name="report">The report of a look.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="answered">The check that has just been answered: its result is shown in any case.</param>
    public static void Write(LessonReport report, TextWriter writer, CheckId? answered = null)
    {
        writer.WriteLine($"{report.Lesson.Id}  {report.Lesson.Title}{LessonOutputTexts.Current.Colon(LessonOutputTexts.Current.PassedOf(report.PassedCount, report.Steps.Length))}");
        foreach (var step in report.Steps)
        {
            var note = step.Status is StepStatus.PassedWithHelp or StepStatus.Skipped
                ? LessonOutputTexts.Current.Remark(LessonOutputTexts.Current.Status(step.Status))
                : string.Empty;
            writer.WriteLine($"  {(step.IsPassed ? "ok  " : "    ")}{step.Step.Number,2}. {step.Step.Title}{note}");
            if (step.Regression is { } lost)
            {
                writer.WriteLine($"          {RegressionText.Of(lost)}");
            }

            if (!step.IsPassed && step.Obstacle is { } obstacle && step == report.Current)
            {
                if (step.Checks.FirstOrDefault(check => check.Check.Id == answered) is { } answer && answer != obstacle)
                {
                    Explain(answer, writer);
                }

                Explain(obstacle, writer);
                if (obstacle.Check.Condition is AnswerCondition)
                {
                    writer.WriteLine($"          {LessonOutputTexts.Current.AnswerBy($"{report.Lesson.Id}")}");
                }
            }
        }
    }

    public static void Explain(CheckReport check, TextWriter writer)
    {
        writer.WriteLine($"          {LessonOutputTexts.Current.Evaluation(check.Verdict, check.Message)}");
        if (check.Evidence is { } evidence)
        {
            writer.WriteLine($"          {LessonOutputTexts.Current.Wanted(evidence.Wanted)}");
            writer.WriteLine($"          {LessonOutputTexts.Current.Observed(evidence.Observed)}");
            writer.WriteLine($"          {LessonOutputTexts.Current.Where($"{evidence.Where}")}");
            writer.WriteLine($"          {LessonOutputTexts.Current.SeeIt(evidence.Command)}");
        }

        foreach (var (hop, index) in check.Path.Select((hop, index) => (hop, index)))
        {
            writer.WriteLine($"          {LessonOutputTexts.Current.Hop(index + 1, hop.State, hop.Name, hop.Fact)}");
        }

        foreach (var line in check.Difference?.Missing ?? [])
        {
            writer.WriteLine($"          {LessonOutputTexts.Current.BookHas(line)}");
        }
    }
}
