using System.Text;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Results;
using TutorTui.Languages;

namespace TutorTui.Output.Reports;

/// <summary>A report as Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(LearnerReport report)
    {
        var texts = ReportTexts.Current;
        var text = new StringBuilder();
        text.Append($"# {Cell(report.Learner)}\n\n{TextReport.Day(report.MadeAt)}, TutorTui {report.Tutor}\n\n## {texts.Lessons}\n\n");
        text.Append($"| {texts.Lesson} | {texts.Title} | {texts.Passed} | {texts.Alone} | {texts.Begun} |\n|---|---|---:|---:|---|\n");
        foreach (var lesson in report.Lessons)
        {
            text.Append($"| {lesson.Id} | {Cell(lesson.Title)} | {texts.Of($"{lesson.Passed}", $"{lesson.Steps.Length}")} | {lesson.PassedAlone} | {(lesson.StartedAt is { } at ? TextReport.Day(at) : string.Empty)} |\n");
        }

        text.Append($"\n## {texts.Exams}\n");
        foreach (var exam in report.Exams)
        {
            var summary = texts.ExamSummary(
                ExamReview.Number(exam.Percent), exam.IsPassed, exam.PassMark, TextReport.Time(exam.UsedSeconds), TextReport.Time(exam.LimitSeconds));
            text.Append($"\n### {texts.Colon(exam.Attempt, Cell(exam.Title))}\n\n{summary}\n");
            text.Append($"\n| {texts.Task} | {texts.Points} | {texts.Criteria} | {texts.Hints} |\n|---|---:|---:|---:|\n");
            foreach (var task in exam.Tasks)
            {
                var points = texts.Of(ExamReview.Number(task.Points), ExamReview.Number(task.MaxPoints));
                var criteria = texts.Of($"{task.Criteria.Count(criterion => criterion.IsTrue)}", $"{task.Criteria.Length}");
                text.Append($"| {Cell(task.Title)} | {points} | {criteria} | {task.Hints} |\n");
            }
        }

        return text.Append(report.Exams.IsEmpty ? $"\n{texts.NoneFinished}\n" : string.Empty).ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
