using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Exams.Attempts;

/// <summary>One attempt at an exam: a fold over the events since it began. Immutable; no event is ever undone.</summary>
public sealed record ExamAttempt
{
    /// <summary>How many commands are kept for criteria to look at and for the review to show.</summary>
    private const int MaxCommands = 500;

    /// <summary>
    /// Events of two running tutors may be out of order by up to this much. A greater difference means that the clock was set
    /// back.
    /// </summary>
    private static readonly TimeSpan Disorder = TimeSpan.FromSeconds(5);

    public required ExamId Exam { get; init; }

    /// <summary>The attempt's number at this exam, from 1.</summary>
    public required int Number { get; init; }

    public required string LabId { get; init; }

    public required int Seed { get; init; }

    public required TimeSpan Limit { get; init; }

    public required ImmutableArray<StepId> Tasks { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    public ExamEnd End { get; init; }

    /// <summary>The time used up to <see cref="SeenAt"/>, without the periods in which the lab was at fault.</summary>
    public TimeSpan Used { get; init; }

    /// <summary>The latest time at which the attempt was seen running.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When and why the clock stood still; the last one is open while <see cref="IsStopped"/>.</summary>
    public ImmutableArray<ClockStop> Stops { get; init; } = [];

    /// <summary>By how much the computer's clock was changed in total, in both directions. The time used is not affected by it.</summary>
    public TimeSpan ClockMoved { get; init; }

    public ImmutableDictionary<CheckId, CriterionHistory> Criteria { get; init; } = ImmutableDictionary<CheckId, CriterionHistory>.Empty;

    public ImmutableHashSet<StepId> Flags { get; init; } = [];

    /// <summary>For each task, the levels of the hints that were shown.</summary>
    public ImmutableDictionary<StepId, ImmutableSortedSet<int>> Hints { get; init; } = ImmutableDictionary<StepId, ImmutableSortedSet<int>>.Empty;

    /// <summary>The latest answer to each question.</summary>
    public ImmutableDictionary<CheckId, string> Answers { get; init; } = ImmutableDictionary<CheckId, string>.Empty;

    /// <summary>Commands run on the lab meanwhile, oldest first, the latest 500.</summary>
    public ImmutableArray<FinishedCommand> Commands { get; init; } = [];

    /// <summary>How the criteria stood at the end; empty while it runs.</summary>
    public ImmutableArray<CriterionFinding> Findings { get; init; } = [];

    public bool IsFinished => FinishedAt is not null;

    /// <summary>The lab is at fault, so the clock is stopped.</summary>
    public bool IsStopped => !IsFinished && Stops is [.., { To: null }];

    /// <summary>The attempt's name: <c>chapter-6-2</c> is the second attempt at chapter-6.</summary>
    public string Name => $"{Exam}-{Number}";

    public static ExamAttempt Begin(ExamStarted started, int number)
    {
        ArgumentNullException.ThrowIfNull(started);
        return new()
        {
            Exam = started.Exam,
            Number = number,
            LabId = started.LabId,
            Seed = started.Seed,
            Limit = started.Limit,
            Tasks = started.Tasks,
            StartedAt = started.At,
            SeenAt = started.At,
        };
    }

    /// <summary>The time used by then; it never decreases, even if the clock is set back.</summary>
    public TimeSpan UsedAt(DateTimeOffset now)
    {
        var since = now - SeenAt;
        var used = IsFinished || IsStopped || since < TimeSpan.Zero ? Used : Used + since;
        return used < Limit ? used : Limit;
    }

    public TimeSpan LeftAt(DateTimeOffset now) => Limit - UsedAt(now);

    /// <summary>The time has run out, though nobody may have ended the attempt yet.</summary>
    public bool IsOverAt(DateTimeOffset now) => !IsFinished && LeftAt(now) <= TimeSpan.Zero;

    /// <summary>The attempt after one more event. Events of other attempts, and those after its end, change nothing.</summary>
    public ExamAttempt With(ProgressEvent next) => next switch
    {
        _ when IsFinished => this,
        CommandFinished finished when finished.LabId == LabId && finished.Command.FinishedAt >= StartedAt =>
            this with { Commands = [.. Commands.Skip(Commands.Length + 1 - MaxCommands), finished.Command] },
        AnswerGiven given when given.Lesson == Exam.Lesson => this with { Answers = Answers.SetItem(given.Check, given.Text) },
        ExamEvent own when own.Exam == Exam => Pass(own).Apply(own),
        _ => this,
    };

    /// <summary>Lets the clock run up to the event.</summary>
    private ExamAttempt Pass(ExamEvent next)
    {
        var by = next is ExamClockMoved moved ? moved.By : TimeSpan.Zero;
        var since = next.At - SeenAt - by;
        var isSetBack = by == TimeSpan.Zero && since < -Disorder;
        return this with
        {
            Used = IsStopped || since <= TimeSpan.Zero ? Used : Used + since,
            SeenAt = since < TimeSpan.Zero && !isSetBack ? SeenAt : next.At,
            ClockMoved = ClockMoved + (isSetBack ? -since : by.Duration()),
        };
    }

    private ExamAttempt Apply(ExamEvent next) => next switch
    {
        ExamClockStopped stopped when !IsStopped => this with { Stops = Stops.Add(new(stopped.Reason, stopped.At, null)) },
        ExamClockStarted started when IsStopped => this with { Stops = Stops.SetItem(Stops.Length - 1, Stops[^1] with { To = started.At }) },
        CriterionChanged changed => this with { Criteria = Criteria.SetItem(changed.Criterion, HistoryOf(changed.Criterion).With(changed, Used)) },
        ExamTaskFlagged flagged => this with { Flags = flagged.IsFlagged ? Flags.Add(flagged.Task) : Flags.Remove(flagged.Task) },
        ExamHintTaken hint => this with { Hints = Hints.SetItem(hint.Task, Hints.GetValueOrDefault(hint.Task, []).Add(hint.Level)) },
        ExamFinished finished => this with
        {
            FinishedAt = finished.At,
            End = finished.End,
            Findings = finished.Findings,
            Used = Used < Limit ? Used : Limit,
            Stops = IsStopped ? Stops.SetItem(Stops.Length - 1, Stops[^1] with { To = finished.At }) : Stops,
        },
        _ => this,
    };

    private CriterionHistory HistoryOf(CheckId criterion) => Criteria.GetValueOrDefault(criterion, CriterionHistory.Untouched);
}

/// <summary>A period in which the lab was at fault; open while it still is.</summary>
public sealed record ClockStop(string Reason, DateTimeOffset From, DateTimeOffset? To);
