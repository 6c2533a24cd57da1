using System.Globalization;
using System.Text;
using TutorTui.Core.Exams;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>A report as plain lines.</summary>
internal static class TextReport
{
    public static string Write(LearnerReport report)
    {
        var text = new StringBuilder();
        text.Append($"{report.Learner}, {Day(report.MadeAt)}\n\nLessons\n");
        foreach (var lesson in report.Lessons)
        {
            text.Append($"  {lesson.Id,-14} {lesson.Passed,3} of {lesson.Steps.Length,-3} {lesson.PassedAlone,3} alone   {lesson.Title}\n");
        }

        text.Append("\nExams\n");
        foreach (var exam in report.Exams)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {exam.Attempt,-14} {exam.Percent,6:0.0} %  {(exam.IsPassed ? "passed" : "not passed"),-10}  {Time(exam.UsedSeconds)} of {Time(exam.LimitSeconds)}  {exam.Title}\n");
            foreach (var task in exam.Tasks)
            {
                text.Append($"    {ExamReview.Number(task.Points),5} of {ExamReview.Number(task.MaxPoints),-4} {task.Title}\n");
            }
        }

        return text.Append(report.Exams.IsEmpty ? "  none finished yet\n" : string.Empty).ToString();
    }

    public static string Day(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Time(int seconds) => ExamReview.Time(TimeSpan.FromSeconds(seconds));
}
