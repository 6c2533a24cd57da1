using System.Text;
using TutorTui.Core.Courses;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Exams;

namespace TutorTui.Output;

/// <summary>Exams and attempts as lines for people.</summary>
internal static class ExamLines
{
    private const int Width = 80;

    /// <summary>One exam and how the learner has done in it.</summary>
    public static string Describe(Exam exam, ExamDesk desk, ExamHistory history)
    {
        var attempts = history.At(exam.Id).ToList();
        var finished = attempts.Where(attempt => attempt.IsFinished)
            .Select(attempt => (attempt, Score: desk.PaperOf(attempt) is { } paper ? ExamScore.Of(paper, attempt) : null))
            .Where(result => result.Score is not null)
            .ToList();
        var standing = attempts.Exists(attempt => !attempt.IsFinished) ? "running"
            : finished.Count == 0 ? "not begun"
            : $"best {ExamReview.Percent(finished.MaxBy(result => result.Score!.Percent).Score!)} in {finished.Count} {(finished.Count == 1 ? "attempt" : "attempts")}";
        return $"{exam.Id,-14} {exam.Limit.TotalMinutes,3:0} min  {exam.Tasks.Length,2} tasks  pass {exam.PassMark} %  {exam.Title} ({standing})\n{string.Empty,-16}{exam.Summary}";
    }

    /// <summary>The rules, as sentences.</summary>
    public static string Rules(Exam exam)
    {
        var hints = exam.Policy.HintPrice switch
        {
            null => "There are no hints.",
            0 => "Hints are free.",
            var price => $"Each hint costs {price} % of its task's points, charged only when the task is solved.",
        };
        var ticks = exam.Policy.ShowsTicks ? "Criteria that are met are shown." : "Nothing is judged before the end.";
        var lookup = exam.Policy.Lookup.IsEmpty ? "Nothing can be looked up."
            : $"You may look up: {string.Join(", ", exam.Policy.Lookup.Order().Select(SearchLines.Word))}.";
        return $"{exam.Limit.TotalMinutes:0} minutes, {exam.Tasks.Length} tasks, {exam.PassMark} % to pass. {hints} {ticks} {lookup}";
    }

    /// <summary>The paper: the tasks as the learner has to read them.</summary>
    public static string Paper(ExamPaper paper) => PlainText.Render(
        [
            new HeadingBlock(1, [new TextInline(paper.Exam.Title)], null),
            .. paper.Lesson.Introduction,
            .. paper.Lesson.Steps.SelectMany(step => step.Body.Insert(
                0, new HeadingBlock(2, [new TextInline($"{step.Number}. {step.Title} ({Points(paper, step)})  [{step.Id}]")], null))),
        ],
        Width);

    /// <summary>The running attempt: time, task map, flags; criteria only where the exam shows them.</summary>
    public static string Status(ExamPaper paper, ExamAttempt attempt, DateTimeOffset now)
    {
        var text = new StringBuilder();
        var left = attempt.LeftAt(now);
        text.Append($"{attempt.Name}: {ExamReview.Time(left)} of {ExamReview.Time(attempt.Limit)} left{(attempt.IsStopped ? ", the clock stands still" : string.Empty)}\n");
        if (attempt.IsStopped)
        {
            text.Append($"  The lab is at fault: {attempt.Stops[^1].Reason}\n");
        }

        foreach (var step in paper.Lesson.Steps)
        {
            var flag = attempt.Flags.Contains(step.Id) ? "flag" : "    ";
            text.Append($"  {flag} {step.Number,2}. {step.Title} ({Points(paper, step)})  [{step.Id}]{Standing(paper, attempt, step)}\n");
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
        return $"  {met} of {step.Checks.Length} criteria";
    }

    private static string Points(ExamPaper paper, Step step)
    {
        var weight = paper.Exam.Tasks.First(task => task.Id == step.Id).Weight;
        return weight == 1 ? "1 point" : $"{weight} points";
    }
}
