using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Exams;

/// <summary>What there is to say about a finished attempt, as text: the score, and for each criterion why. Pure.</summary>
public static class ExamReview
{
    private const int MaxCommands = 8;

    public static ImmutableArray<Block> Write(ExamPaper paper, ExamAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(attempt);
        var score = ExamScore.Of(paper, attempt);
        return
        [
            Heading(2, $"{(score.IsPassed ? "Passed" : "Not passed")}: {Percent(score)}"),
            Words($"{Number(score.Points)} of {Number(score.MaxPoints)} points; {score.PassMark} % are needed. {Ending(attempt)}"),
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
        return $"{Number(Math.Floor(score.Percent * 10) / 10)} %";
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

    private static string Ending(ExamAttempt attempt)
    {
        var end = attempt.End is ExamEnd.TimeUp ? "The time was up" : "Handed in";
        return $"{end} after {Time(attempt.Used)} of {Time(attempt.Limit)}.";
    }

    private static IEnumerable<Block> Remarks(ExamAttempt attempt)
    {
        foreach (var stop in attempt.Stops)
        {
            yield return new NoteBlock(NoteKind.Note, "The lab was at fault", [Words(
                $"From {Clock(stop.From)} to {Clock(stop.To ?? stop.From)} the clock stood still ({Time((stop.To ?? stop.From) - stop.From)}): {stop.Reason}")]);
        }

        if (attempt.ClockMoved > TimeSpan.Zero)
        {
            yield return new NoteBlock(NoteKind.Note, "This machine's clock was set", [Words(
                $"By {Time(attempt.ClockMoved)} while the exam ran. The time used is what had passed.")]);
        }
    }

    private static TableBlock Table(ExamScore score) => new(
        [Cell("Task"), Cell("Points"), Cell("Criteria"), Cell("Hints")],
        [
            .. score.Tasks.Select((task, index) => ImmutableArray.Create(
                Cell($"{index + 1}. {task.Task.Title}"),
                Cell($"{Number(task.Points)} of {Number(task.MaxPoints)}"),
                Cell($"{task.Criteria.Count(criterion => criterion.History.IsTrue)} of {task.Criteria.Length}"),
                Cell(task.HintCharge > 0 ? $"{task.Hints} (-{Number(task.HintCharge)})" : $"{task.Hints}"))),
        ],
        [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right]);

    private static IEnumerable<Block> TaskBlocks(TaskScore task, ExamAttempt attempt)
    {
        yield return Heading(3, $"{task.Task.Title}: {(task.IsSolved ? "solved" : $"{Number(task.Points)} of {Number(task.MaxPoints)} points")}");
        foreach (var criterion in task.Criteria)
        {
            yield return new ListBlock(false, 1, [[.. CriterionBlocks(criterion, attempt)]]);
        }

        if (!task.IsSolved)
        {
            yield return new ParagraphBlock(
                [new TextInline("Read about it: "), new LinkInline($"lesson:{task.Task.Lesson}", [new TextInline($"{task.Task.Lesson}")]), new TextInline($", tutor show {task.Task.Lesson}")]);
        }
    }

    private static IEnumerable<Block> CriterionBlocks(CriterionScore criterion, ExamAttempt attempt)
    {
        var history = criterion.History;
        yield return Words($"{(history.IsTrue ? "✓" : "✗")} {criterion.Criterion.Check.Sentence} ({Number(criterion.Points)} of {Number(criterion.MaxPoints)})");
        if (!history.IsTrue && criterion.Finding is { } finding)
        {
            yield return Words(finding.Message);
            if (finding.Wanted.Length > 0)
            {
                yield return Words($"Wanted: {finding.Wanted}. Observed: {finding.Observed}. Where: {finding.Where}.");
            }

            if (finding.Command.Length > 0)
            {
                yield return new CodeBlock(string.Empty, finding.Command);
            }
        }

        if (history.FirstTrueAt is not null)
        {
            var broken = history.BrokenAt.Length == 0 ? string.Empty
                : $" It broke again {(history.BrokenAt.Length == 1 ? $"at {Clock(history.BrokenAt[0])}" : $"{history.BrokenAt.Length} times, first at {Clock(history.BrokenAt[0])}")}.";
            yield return Words($"First true after {Time(history.FirstTrueAfter)}.{broken}");
            var commands = CommandsBefore(history, attempt).TakeLast(MaxCommands).ToList();
            if (commands.Count > 0)
            {
                yield return new CodeBlock(string.Empty, string.Join('\n', commands.Select(Line)));
            }
        }
    }

    private static IEnumerable<Block> Retry(ExamScore score, ExamAttempt attempt) => score.Missed.IsEmpty
        ? []
        : [Words($"Only what was missed, once more: tutor exam start {attempt.Exam} --missed")];

    private static string Line(FinishedCommand command) =>
        $"{command.Container ?? command.Machine.ToString()}: {command.CommandLine}{(command.ExitCode is > 0 and var code ? $"   (status {code})" : string.Empty)}";

    private static string Clock(DateTimeOffset at) => at.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static ImmutableArray<Inline> Cell(string text) => [new TextInline(text)];

    private static HeadingBlock Heading(int level, string text) => new(level, [new TextInline(text)], null);

    private static ParagraphBlock Words(string text) => new([new TextInline(text)]);
}
