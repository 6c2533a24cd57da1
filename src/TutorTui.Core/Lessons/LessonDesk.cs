using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Lessons;

/// <inheritdoc cref="ILessonDesk"/>
public sealed class LessonDesk(IProgressStore store, TimeProvider clock) : ILessonDesk
{
    /// <summary>What is removed may be seen for a moment longer: a swarm tells its machines in its own time.</summary>
    private static readonly TimeSpan SettlePatience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SettlePause = TimeSpan.FromMilliseconds(200);

    public async Task<bool> HasBegunAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        var progress = await ReadProgressAsync(lesson, cancellationToken).ConfigureAwait(false);
        return progress.LabId == classroom.Lab.LabId;
    }

    public async Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        var progress = await ReadProgressAsync(lesson, cancellationToken).ConfigureAwait(false);
        return [.. progress.Passed.Keys.Where(step => progress.StandingOf(step) is StepStanding.Passed)];
    }

    /// <summary>The learner's progress in a lesson, from the store; empty where the store cannot be read.</summary>
    public async Task<LessonProgress> ReadProgressAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var page = await store.ReadAsync(default, cancellationToken).ConfigureAwait(false);
        return LessonProgress.Of(lesson.Id, page.TryGet(out var read) ? read.Events : []);
    }

    /// <summary>
    /// The learner's progress on this very lab. A lesson that was never begun on it begins now: ticks and commands of an
    /// earlier lab say nothing about these machines.
    /// </summary>
    public async Task<(LessonProgress Progress, ProgressPosition Position)> ReadOrBeginAsync(
        Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        var page = await store.ReadAsync(default, cancellationToken).ConfigureAwait(false);
        var position = page.TryGet(out var read) ? read.Position : default;
        var progress = LessonProgress.Of(lesson.Id, read?.Events ?? []);
        if (progress.LabId != classroom.Lab.LabId)
        {
            var started = new LessonStarted(lesson.Id, classroom.Lab.LabId, clock.GetUtcNow()) { Values = lesson.Values };
            await store.AppendAsync(started, cancellationToken).ConfigureAwait(false);
            progress = progress.With(started);
        }

        return (progress, position);
    }

    public async Task<Result<StartPlan, LessonError>> PlanStartAsync(
        Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        List<EngineState> engines = [];
        foreach (var name in lesson.Machines)
        {
            if (!classroom.Machines.TryGetValue(name, out var machine))
            {
                return StartTexts.Current.MachineMissing(lesson.Title, name);
            }

            var observed = await machine.Engine.ObserveAsync(cancellationToken).ConfigureAwait(false);
            if (!observed.TryGet(out var engine))
            {
                return StartTexts.Current.CannotBeAsked(name, observed.Error?.Message ?? string.Empty);
            }

            engines.Add(engine);
        }

        return StartPlanner.Plan(lesson, engines, classroom.Lab);
    }

    public async Task<Result<StartPlan, LessonError>> BeginAsync(
        Lesson lesson,
        Classroom classroom,
        StartPlan plan,
        IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        var error = await new StartRunner(classroom, clock).RunAsync(plan, progress, cancellationToken).ConfigureAwait(false)
            ?? await SettleAsync(lesson, classroom, plan, cancellationToken).ConfigureAwait(false);
        if (error is not null)
        {
            return error;
        }

        var kept = await store
            .AppendAsync(
                new LessonStarted(lesson.Id, classroom.Lab.LabId, clock.GetUtcNow()) { Values = lesson.Values }, cancellationToken)
            .ConfigureAwait(false);
        return kept.Error is { } failure ? StartTexts.Current.LessonNotKept(failure.Message) : plan;
    }

    /// <summary>
    /// Waits until nothing that the plan was to remove is seen any more: a step must not pass by what is on its way out.
    /// </summary>
    private async Task<LessonError?> SettleAsync(
        Lesson lesson, Classroom classroom, StartPlan plan, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (!plan.IsEmpty)
        {
            var seen = await PlanStartAsync(lesson, classroom, cancellationToken).ConfigureAwait(false);
            if (!seen.TryGet(out var next))
            {
                return seen.Error;
            }

            if (next.Actions.FirstOrDefault(plan.Actions.Contains) is not { } left)
            {
                return null;
            }

            if (clock.GetElapsedTime(started) > SettlePatience)
            {
                return StartTexts.Current.HadNoEffect(left.Description, left.Machine);
            }

            await Task.Delay(SettlePause, clock, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    public async Task<ILessonWatcher> WatchAsync(
        Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        var (progress, position) = await ReadOrBeginAsync(lesson, classroom, cancellationToken).ConfigureAwait(false);
        return LessonWatcher.Start(lesson, classroom, store, clock, progress, position);
    }
}
