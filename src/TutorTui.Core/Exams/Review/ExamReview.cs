using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Exams.Review;

/// <summary>The review of a finished attempt as text: the score, and the reason for each criterion's result. Pure.</summary>
public static class ExamReview
{
    private const int MaxCommands = 8;

    public static ImmutableArray<Block> Write(ExamPaper paper, ExamAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(attempt);
        var score = ExamScore.Of(paper, attempt);
        var texts = ReviewTexts.Current;
        return
        [
            Heading(2, score.IsPassed ? texts.Passed(Percent(score)) : texts.NotPassed(Percent(score))),
            Words(texts.Both(
                texts.Reached(Number(score.Points), Number(score.MaxPoints), texts.Percent(Number(score.PassMark))), Ending(attempt))),
            .. Remarks(attempt),
            Table(score),
            .. score.Tasks.SelectMany(task => TaskBlocks(task, attempt)),
            .. Retry(score, attempt),
        ];
    }

    /// <summary>Percent as people write it, such as <c>66.7 %</c>; never rounded up to a mark that was not reached.</summary>
    public static string Percent(ExamScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return ReviewTexts.Current.Percent(Number(Math.Floor(score.Percent * 10) / 10));
    }

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Time(TimeSpan time) => time.TotalHours >= 1
        ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
        : time.ToString(@"mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>The commands between the criterion that became true last before and this one.</summary>
    public static IEnumerable<FinishedCommand> CommandsBefore(CriterionHistory history, ExamAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(attempt);
        if (history.FirstTrueAt is not { } at)
        {
            return [];
        }

        var before = attempt.Criteria.Values.Select(other => other.FirstTrueAt).Where(other => other < at).Max() ?? attempt.StartedAt;
        return attempt.Commands.Where(command => command.FinishedAt > before && command.FinishedAt <= at.AddSeconds(1));
    }

    private static string Ending(ExamAttempt attempt) => attempt.End is ExamEnd.TimeUp
        ? ReviewTexts.Current.TimeUp(Time(attempt.Used), Time(attempt.Limit))
        : ReviewTexts.Current.HandedIn(Time(attempt.Used), Time(attempt.Limit));

    private static IEnumerable<Block> Remarks(ExamAttempt attempt)
    {
        foreach (var stop in attempt.Stops)
        {
            var to = stop.To ?? stop.From;
            yield return new NoteBlock(NoteKind.Note, ReviewTexts.Current.LabWasAtFault, [Words(
                ReviewTexts.Current.ClockStood(Clock(stop.From), Clock(to), Time(to - stop.From), stop.Reason))]);
        }

        if (attempt.ClockMoved > TimeSpan.Zero)
        {
            yield return new NoteBlock(
                NoteKind.Note, ReviewTexts.Current.ClockWasSet, [Words(ReviewTexts.Current.ClockWasSetBy(Time(attempt.ClockMoved)))]);
        }
    }

    private static TableBlock Table(ExamScore score)
    {
        var texts = ReviewTexts.Current;
        return new(
            [Cell(texts.Task), Cell(texts.Points), Cell(texts.Criteria), Cell(texts.Hints)],
            [
                .. score.Tasks.Select((task, index) => ImmutableArray.Create(
                    Cell($"{index + 1}. {task.Task.Title}"),
                    Cell(texts.PartOf(Number(task.Points), Number(task.MaxPoints))),
                    Cell(texts.PartOf(Number(task.Criteria.Count(criterion => criterion.History.IsTrue)), Number(task.Criteria.Length))),
                    Cell(task.HintCharge > 0 ? $"{task.Hints} (-{Number(task.HintCharge)})" : $"{task.Hints}"))),
            ],
            [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right]);
    }

    private static IEnumerable<Block> TaskBlocks(TaskScore task, ExamAttempt attempt)
    {
        var texts = ReviewTexts.Current;
        yield return Heading(3, task.IsSolved
            ? texts.SolvedTask(task.Task.Title)
            : texts.TaskWithPoints(task.Task.Title, Number(task.Points), Number(task.MaxPoints)));
        foreach (var criterion in task.Criteria)
        {
            yield return new ListBlock(false, 1, [[.. CriterionBlocks(criterion, attempt)]]);
        }

        if (!task.IsSolved)
        {
            var lesson = task.Task.Lesson;
            var (before, behind) = texts.ReadAbout(lesson);
            yield return new ParagraphBlock(
                [new TextInline(before), new LinkInline($"lesson:{lesson}", [new TextInline($"{lesson}")]), new TextInline(behind)]);
        }
    }

    private static IEnumerable<Block> CriterionBlocks(CriterionScore criterion, ExamAttempt attempt)
    {
        var texts = ReviewTexts.Current;
        var history = criterion.History;
        var sentence = texts.CriterionWithPoints(criterion.Criterion.Check.Sentence, Number(criterion.Points), Number(criterion.MaxPoints));
        yield return Words($"{(history.IsTrue ? "✓" : "✗")} {sentence}");
        if (!history.IsTrue && criterion.Finding is { } finding)
        {
            yield return Words(finding.Message);
            if (finding.Wanted.Length > 0)
            {
                yield return Words(texts.Difference(finding.Wanted, finding.Observed, finding.Where));
            }

            if (finding.Command.Length > 0)
            {
                yield return new CodeBlock(string.Empty, finding.Command);
            }
        }

        if (history.FirstTrueAt is not null)
        {
            var first = texts.FirstTrue(Time(history.FirstTrueAfter));
            yield return Words(history.BrokenAt is [var at, ..]
                ? texts.Both(first, texts.BrokeAgain(history.BrokenAt.Length, Clock(at)))
                : first);
            var commands = CommandsBefore(history, attempt).TakeLast(MaxCommands).ToList();
            if (commands.Count > 0)
            {
                yield return new CodeBlock(string.Empty, string.Join('\n', commands.Select(Line)));
            }
        }
    }

    private static IEnumerable<Block> Retry(ExamScore score, ExamAttempt attempt) => score.Missed.IsEmpty
        ? []
        : [Words(ReviewTexts.Current.Retry(attempt.Exam.ToString()))];

    private static string Line(FinishedCommand command)
    {
        var status = command.ExitCode is > 0 and var code ? $"   {ReviewTexts.Current.ExitStatus(code)}" : string.Empty;
        return $"{command.Container ?? command.Machine.ToString()}: {command.CommandLine}{status}";
    }

    private static string Clock(DateTimeOffset at) => at.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static ImmutableArray<Inline> Cell(string text) => [new TextInline(text)];

    private static HeadingBlock Heading(int level, string text) => new(level, [new TextInline(text)], null);

    private static ParagraphBlock Words(string text) => new([new TextInline(text)]);
}
