using System.Globalization;
using System.Text;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Results;
using TutorTui.Languages;

namespace TutorTui.Output.Reports;

/// <summary>A report as plain lines.</summary>
internal static class TextReport
{
    public static string Write(LearnerReport report)
    {
        var text = new StringBuilder();
        text.Append($"{report.Learner}, {Day(report.MadeAt)}\n\n{ReportTexts.Current.Lessons}\n");
        foreach (var lesson in report.Lessons)
        {
            text.Append($"  {ReportTexts.Current.LessonLine(lesson.Id, lesson.Passed, lesson.Steps.Length, lesson.PassedAlone, lesson.Title)}\n");
        }

        text.Append($"\n{ReportTexts.Current.Exams}\n");
        foreach (var exam in report.Exams)
        {
            var percent = exam.Percent.ToString("0.0", CultureInfo.InvariantCulture);
            text.Append($"  {ReportTexts.Current.ExamLine(exam.Attempt, percent, exam.IsPassed, Time(exam.UsedSeconds), Time(exam.LimitSeconds), exam.Title)}\n");
            foreach (var task in exam.Tasks)
            {
                text.Append($"    {ReportTexts.Current.TaskLine(ExamReview.Number(task.Points), ExamReview.Number(task.MaxPoints), task.Title)}\n");
            }
        }

        return text.Append(report.Exams.IsEmpty ? $"  {ReportTexts.Current.NoneFinishedLine}\n" : string.Empty).ToString();
    }

    public static string Day(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Time(int seconds) => ExamReview.Time(TimeSpan.FromSeconds(seconds));
}
