using System.Text;
using TutorTui.Core.Courses;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Exams;
using TutorTui.Languages;

namespace TutorTui.Output;

/// <summary>Exams and attempts as lines for people.</summary>
internal static class ExamLines
{
    private const int Width = 80;

    /// <summary>One exam and how the learner has done in it.</summary>
    public static string Describe(Exam exam, ExamDesk desk, ExamHistory history)
    {
        var (finished, best) = ExamStanding.Of(exam, desk, history);
        var standing = history.At(exam.Id).Any(attempt => !attempt.IsFinished) ? ExamTexts.Current.Running
            : best is null ? ExamTexts.Current.NotBegun
            : ExamTexts.Current.Best(ExamReview.Percent(best), finished);
        return $"{ExamTexts.Current.Describe(exam, standing)}\n{string.Empty,-16}{exam.Summary}";
    }

    /// <summary>The rules, as sentences.</summary>
    public static string Rules(Exam exam)
    {
        var hints = exam.Policy.HintPrice switch
        {
            null => ExamTexts.Current.NoHints,
            0 => ExamTexts.Current.FreeHints,
            { } price => ExamTexts.Current.HintPrice(price),
        };
        var ticks = exam.Policy.ShowsTicks ? ExamTexts.Current.ShowsTicks : ExamTexts.Current.JudgedAtTheEnd;
        var lookup = exam.Policy.Lookup.IsEmpty ? ExamTexts.Current.NoLookup : ExamTexts.Current.Lookup([.. exam.Policy.Lookup.Order()]);
        var rules = ExamTexts.Current.Rules((int)Math.Round(exam.Limit.TotalMinutes), exam.Tasks.Length, exam.PassMark);
        return LessonTexts.Current.Sentences(rules, hints, ticks, lookup);
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
            ? ExamTexts.Current.TimeStands(attempt.Name, ExamReview.Time(left), ExamReview.Time(attempt.Limit))
            : ExamTexts.Current.TimeLeft(attempt.Name, ExamReview.Time(left), ExamReview.Time(attempt.Limit))).Append('\n');
        if (attempt.IsStopped)
        {
            text.Append($"  {ExamTexts.Current.LabAtFault(attempt.Stops[^1].Reason)}\n");
        }

        foreach (var step in paper.Lesson.Steps)
        {
            var flag = attempt.Flags.Contains(step.Id) ? ExamTexts.Current.Flag : "    ";
            text.Append($"  {flag} {step.Number,2}. {Task(paper, step)}  [{step.Id}]{Standing(paper, attempt, step)}\n");
        }

        return text.ToString();
    }

    private static string Standing(ExamPaper paper, ExamAttempt attempt, Step step)
    {
        if (!paper.Exam.Policy.ShowsTicks)
        {
            return string.Empty;
        }

        var met = step.Checks.Count(check => attempt.Criteria.TryGetValue(check.Id, out var history) && history.IsTrue);
        return $"  {ExamTexts.Current.CriteriaMet(met, step.Checks.Length)}";
    }

    private static string Task(ExamPaper paper, Step step) =>
        ExamTexts.Current.Task(step.Title, paper.Exam.Tasks.First(task => task.Id == step.Id).Weight);
}
