using System.Text;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Exams;

namespace TutorTui.Output.Text;

/// <summary>Exams and attempts as lines for people.</summary>
internal static class ExamReportLines
{
    private const int Width = 80;

    /// <summary>One exam and how the learner has done in it.</summary>
    public static string Describe(Exam exam, ExamService service, ExamHistory history)
    {
        var (finished, best) = ExamStatusLine.Of(exam, service, history);
        var status = history.At(exam.Id).Any(attempt => !attempt.IsFinished) ? ExamOutputTexts.Current.Running
            : best is null ? ExamOutputTexts.Current.NotBegun
            : ExamOutputTexts.Current.Best(ExamReview.Percent(best), finished);
        return $"{ExamOutputTexts.Current.Describe(exam, status)}\n{string.Empty,-16}{exam.Summary}";
    }

    /// <summary>The rules, as sentences.</summary>
    public static string Rules(Exam exam)
    {
        var hints = exam.Policy.HintPrice switch
        {
            null => ExamOutputTexts.Current.NoHints,
            0 => ExamOutputTexts.Current.FreeHints,
            { } price => ExamOutputTexts.Current.HintPrice(price),
        };
        var ticks = exam.Policy.ShowsTicks ? ExamOutputTexts.Current.ShowsTicks : ExamOutputTexts.Current.EvaluatedAtTheEnd;
        var lookup = exam.Policy.Lookup.IsEmpty ? ExamOutputTexts.Current.NoLookup : ExamOutputTexts.Current.Lookup([.. exam.Policy.Lookup.Order()]);
        var rules = ExamOutputTexts.Current.Rules((int)Math.Round(exam.Limit.TotalMinutes), exam.Tasks.Length, exam.PassMark);
        return LessonOutputTexts.Current.Sentences(rules, hints, ticks, lookup);
    }

    /// <summary>The paper: the tasks as the learner has to read them.</summary>
    public static string Paper(ExamPaper paper) => PlainText.Render(
        [
            new HeadingBlock(1, [new TextInline(paper.Exam.Title)], null),
            .. paper.Lesson.Introduction,
            .. paper.Lesson.Steps.SelectMany(step => step.Body.Insert(
                0, new HeadingBlock(2, [new TextInline($"{step.Number}. {Task(paper, step)}  [{step.Id}]")], null))),
        ],
        Width);

    /// <summary>The running attempt: time, task map, flags; criteria only where the exam shows them.</summary>
    public static string Status(ExamPaper paper, ExamAttempt attempt, DateTimeOffset now)
    {
        var text = new StringBuilder();
        var left = attempt.LeftAt(now);
        text.Append(attempt.IsStopped
            ? ExamOutputTexts.Current.TimeStands(attempt.Name, ExamReview.Time(left), ExamReview.Time(attempt.Limit))
            : ExamOutputTexts.Current.TimeLeft(attempt.Name, ExamReview.Time(left), ExamReview.Time(attempt.Limit))).Append('\n');
        if (attempt.IsStopped)
        {
            text.Append($"  {ExamOutputTexts.Current.LabAtFault(attempt.Stops[^1].Reason)}\n");
        }

        foreach (var step in paper.Lesson.Steps)
        {
            var flag = attempt.Flags.Contains(step.Id) ? ExamOutputTexts.Current.Flag : "    ";
            text.Append($"  {flag} {step.Number,2}. {Task(paper, step)}  [{step.Id}]{Status(paper, attempt, step)}\n");
        }

        return text.ToString();
    }

    private static string Status(ExamPaper paper, ExamAttempt attempt, Step step)
    {
        if (!paper.Exam.Policy.ShowsTicks)
        {
            return string.Empty;
        }

        var met = step.Checks.Count(check => attempt.Criteria.TryGetValue(check.Id, out var history) && history.IsTrue);
        return $"  {ExamOutputTexts.Current.CriteriaMet(met, step.Checks.Length)}";
    }

    private static string Task(ExamPaper paper, Step step) =>
        ExamOutputTexts.Current.Task(step.Title, paper.Exam.Tasks.First(task => task.Id == step.Id).Weight);
}
