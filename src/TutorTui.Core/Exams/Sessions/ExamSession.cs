using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>
/// The running attempt. Every event is stored at once, so that another tutor, or this one after a crash, can continue
/// it. Not thread-safe.
/// </summary>
public sealed class ExamSession(ExamPaper paper, ExamAttempt attempt, ProgressPosition position, IProgressStore store, TimeProvider clock)
{
    private readonly ExamChecker _checker = new(clock);
    private readonly Queue<ProgressEvent> _unkept = new();
    private ProgressPosition _position = position;

    public ExamPaper Paper => paper;

    public ExamAttempt Attempt { get; private set; } = attempt;

    /// <summary>Commands that run in the learner's shells: they count in a look, and are not kept.</summary>
    internal ImmutableArray<FinishedCommand> Running { get; set; } = [];

    /// <summary>The latest look; null before the first.</summary>
    public ExamObservation? Latest { get; private set; }

    /// <summary>Raised when an event could not be stored. It counts in this session all the same, and storing it is tried again.</summary>
    public event Action<ProgressError>? AppendFailed;

    /// <summary>Adds to the store.</summary>
    public async Task AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        await AppendOnlyAsync(progress, cancellationToken).ConfigureAwait(false);
        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds to the store without reading it back: <see cref="CatchUpAsync"/> does.</summary>
    internal async Task AppendOnlyAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        var kept = await store.AppendAsync(progress, cancellationToken).ConfigureAwait(false);
        if (kept.Error is { } error)
        {
            _unkept.Enqueue(progress);
            Attempt = Attempt.With(progress);
            AppendFailed?.Invoke(error);
        }
    }

    /// <summary>Reads the events that were added to the store, by this tutor or another.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (_unkept.TryPeek(out var unkept)
            && (await store.AppendAsync(unkept, cancellationToken).ConfigureAwait(false)).Error is null)
        {
            _unkept.Dequeue();
        }

        var page = await store.ReadAsync(_position, cancellationToken).ConfigureAwait(false);
        if (page.TryGet(out var read))
        {
            Attempt = read.Events.Aggregate(Attempt, (attempt, next) => attempt.With(next));
            _position = read.Position;
        }
    }

    /// <summary>
    /// Looks at the machines and records which criteria have become true or false. While a machine does not answer, time does
    /// not count.
    /// </summary>
    public async Task<ExamObservation> LookAsync(LabConnection labConnection, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        var observation = await _checker.CheckAsync(paper, Attempt, Running, labConnection, cancellationToken).ConfigureAwait(false);
        Latest = observation;
        var now = clock.GetUtcNow();
        if (observation.LabFault is { } fault && !Attempt.IsStopped)
        {
            await AppendAsync(new ExamClockStopped(paper.Exam.Id, fault, now), cancellationToken).ConfigureAwait(false);
        }
        else if (observation.LabFault is null && Attempt.IsStopped)
        {
            await AppendAsync(new ExamClockStarted(paper.Exam.Id, now), cancellationToken).ConfigureAwait(false);
        }

        foreach (var (criterion, report) in observation.Reports)
        {
            if (ChangeOf(criterion, report, now) is { } change)
            {
                await AppendAsync(change, cancellationToken).ConfigureAwait(false);
            }
        }

        return observation;
    }

    /// <summary>Ends the attempt, after a last look if there are machines and time is left.</summary>
    /// <param name="end">Why it ends.</param>
    /// <param name="labConnection">The machines, or null where there are none.</param>
    /// <param name="cancellationToken">Leaves the attempt running.</param>
    public async Task FinishAsync(ExamEnd end, LabConnection? labConnection, CancellationToken cancellationToken)
    {
        if (Attempt.IsFinished)
        {
            return;
        }

        if (labConnection is not null)
        {
            await LookAsync(labConnection, cancellationToken).ConfigureAwait(false);
        }

        ImmutableArray<CriterionFinding> findings = [.. paper.Criteria.Select(FindingOf)];
        await AppendAsync(new ExamFinished(paper.Exam.Id, end, findings, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
    }

    private CriterionChanged? ChangeOf(CheckId criterion, CheckReport report, DateTimeOffset now)
    {
        var isTrue = report.Verdict is Verdict.Pass;

        // A criterion that cannot be looked at keeps its last state.
        return report.Verdict is Verdict.Unknown || Attempt.Criteria.GetValueOrDefault(criterion, CriterionHistory.Untouched).IsTrue == isTrue
            ? null
            : new(paper.Exam.Id, criterion, isTrue, now);
    }

    private CriterionFinding FindingOf(ExamCriterion criterion)
    {
        var isTrue = Attempt.Criteria.GetValueOrDefault(criterion.Id, CriterionHistory.Untouched).IsTrue;
        if (Latest?.Reports.GetValueOrDefault(criterion.Id) is not { } report)
        {
            return new(
                criterion.Id, isTrue, ExamTexts.Current.NotLookedAtWhenItEnded, string.Empty, string.Empty, string.Empty, string.Empty);
        }

        return new(
            criterion.Id,
            isTrue,
            report.Message,
            report.Evidence?.Wanted ?? string.Empty,
            report.Evidence?.Observed ?? string.Empty,
            report.Evidence?.Where.ToString() ?? string.Empty,
            report.Evidence?.Command ?? string.Empty);
    }
}
