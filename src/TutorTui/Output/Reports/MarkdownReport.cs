using System.Text;
using TutorTui.Core.Exams;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>A report as Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(LearnerReport report)
    {
        var text = new StringBuilder();
        text.Append($"# {Cell(report.Learner)}\n\n{TextReport.Day(report.MadeAt)}, TutorTui {report.Tutor}\n\n## Lessons\n\n");
        text.Append("| Lesson | Title | Passed | Alone | Begun |\n|---|---|---:|---:|---|\n");
        foreach (var lesson in report.Lessons)
        {
            text.Append($"| {lesson.Id} | {Cell(lesson.Title)} | {lesson.Passed} of {lesson.Steps.Length} | {lesson.PassedAlone} | {(lesson.StartedAt is { } at ? TextReport.Day(at) : string.Empty)} |\n");
        }

        text.Append("\n## Exams\n");
        foreach (var exam in report.Exams)
        {
            text.Append($"\n### {exam.Attempt}: {Cell(exam.Title)}\n\n{ExamReview.Number(exam.Percent)} %, {(exam.IsPassed ? "passed" : "not passed")} (mark {exam.PassMark} %), {TextReport.Time(exam.UsedSeconds)} of {TextReport.Time(exam.LimitSeconds)}.\n");
            text.Append("\n| Task | Points | Criteria | Hints |\n|---|---:|---:|---:|\n");
            foreach (var task in exam.Tasks)
            {
                text.Append($"| {Cell(task.Title)} | {ExamReview.Number(task.Points)} of {ExamReview.Number(task.MaxPoints)} | {task.Criteria.Count(criterion => criterion.IsTrue)} of {task.Criteria.Length} | {task.Hints} |\n");
            }
        }

        return text.Append(report.Exams.IsEmpty ? "\nNone finished yet.\n" : string.Empty).ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
