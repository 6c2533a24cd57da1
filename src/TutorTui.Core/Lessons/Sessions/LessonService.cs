using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Timing;

namespace TutorTui.Core.Lessons.Sessions;

/// <inheritdoc cref="ILessonService"/>
/// <param name="store">Where progress is stored.</param>
/// <param name="clock">The time, and the pauses of watchers.</param>
/// <param name="loggers">Logs what watchers decide; null logs nothing.</param>
public sealed class LessonService(IProgressStore store, TimeProvider clock, ILoggerFactory? loggers = null) : ILessonService
{
    private readonly ILogger _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger<LessonService>();

    /// <summary>Removed objects may stay visible for a moment: a swarm informs its machines in its own time.</summary>
    private static readonly TimeSpan SettleTimeout = TimeSpan.FromSeconds(30);

    public async Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        var progress = await ReadProgressAsync(lesson, cancellationToken).ConfigureAwait(false);
        return progress.LabId == labConnection.Lab.LabId;
    }

    public async Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        var progress = await ReadProgressAsync(lesson, cancellationToken).ConfigureAwait(false);
        return [.. progress.Passed.Keys.Where(step => progress.StatusOf(step) is StepStatus.Passed)];
    }

    /// <summary>The learner's progress in a lesson, from the store; empty where the store cannot be read.</summary>
    public async Task<LessonProgress> ReadProgressAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var page = await store.ReadAsync(default, cancellationToken).ConfigureAwait(false);
        return LessonProgress.Of(lesson.Id, page.TryGet(out var read) ? read.Events : []);
    }

    /// <summary>
    /// The learner's progress on this lab. A lesson that was never begun on it begins now, because ticks and commands of an
    /// earlier lab say nothing about these machines.
    /// </summary>
    public async Task<(LessonProgress Progress, ProgressPosition Position)> ReadOrBeginAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        var page = await store.ReadAsync(default, cancellationToken).ConfigureAwait(false);
        var position = page.TryGet(out var read) ? read.Position : default;
        var progress = LessonProgress.Of(lesson.Id, read?.Events ?? []);
        if (progress.LabId != labConnection.Lab.LabId)
        {
            var started = new LessonStarted(lesson.Id, labConnection.Lab.LabId, clock.GetUtcNow()) { Values = lesson.Values };
            await store.AppendAsync(started, cancellationToken).ConfigureAwait(false);
            progress = progress.With(started);
        }

        return (progress, position);
    }

    public async Task<Result<StartPlan, LessonError>> PlanStartAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        List<EngineState> engines = [];
        foreach (var name in lesson.Machines)
        {
            if (!labConnection.Machines.TryGetValue(name, out var connection))
            {
                return StartTexts.Current.MachineMissing(lesson.Title, name);
            }

            var observed = await connection.Engine.ObserveAsync(cancellationToken).ConfigureAwait(false);
            if (!observed.TryGet(out var engine))
            {
                return StartTexts.Current.CannotBeAsked(name, observed.Error?.Message ?? string.Empty);
            }

            engines.Add(engine);
        }

        return StartPlanner.Plan(lesson, engines, labConnection.Lab);
    }

    public async Task<Result<StartPlan, LessonError>> BeginAsync(
        Lesson lesson,
        LabConnection labConnection,
        StartPlan plan,
        IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        var error = await new StartRunner(labConnection, clock).RunAsync(plan, progress, cancellationToken).ConfigureAwait(false)
            ?? await SettleAsync(lesson, labConnection, plan, cancellationToken).ConfigureAwait(false);
        if (error is not null)
        {
            return error;
        }

        var kept = await store
            .AppendAsync(
                new LessonStarted(lesson.Id, labConnection.Lab.LabId, clock.GetUtcNow()) { Values = lesson.Values }, cancellationToken)
            .ConfigureAwait(false);
        return kept.Error is { } failure ? StartTexts.Current.LessonNotKept(failure.Message) : plan;
    }

    /// <summary>
    /// Waits until the engines do not report the removed objects any more: a step must not pass because of an object that is about to disappear.
    /// </summary>
    private async Task<LessonError?> SettleAsync(
        Lesson lesson, LabConnection labConnection, StartPlan plan, CancellationToken cancellationToken)
    {
        if (plan.IsEmpty)
        {
            return null;
        }

        var seen = await Polling.UntilAsync(
            clock,
            SettleTimeout,
            token => PlanStartAsync(lesson, labConnection, token),
            planned => !planned.TryGet(out var next) || LeftOf(next) is null,
            cancellationToken).ConfigureAwait(false);
        return !seen.Value.TryGet(out var last) ? seen.Value.Error
            : LeftOf(last) is { } left ? StartTexts.Current.HadNoEffect(left.Description, left.Machine)
            : null;

        PlannedAction? LeftOf(StartPlan next) => next.Actions.FirstOrDefault(plan.Actions.Contains);
    }

    public async Task<ILessonWatcher> WatchAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        var (progress, position) = await ReadOrBeginAsync(lesson, labConnection, cancellationToken).ConfigureAwait(false);
        return LessonWatcher.Start(lesson, labConnection, store, clock, progress, position, _logger);
    }
}
