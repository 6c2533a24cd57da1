using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>Opens exams as well as lessons: the paper of an exam is opened as an attempt, everything else as a lesson.</summary>
/// <param name="service">Opens lessons.</param>
/// <param name="usual">The exams with their default values.</param>
/// <param name="withSeed">Returns the exams with the values that a seed selects.</param>
/// <param name="store">Where progress is stored.</param>
/// <param name="clock">The time.</param>
/// <param name="random">Chooses seeds.</param>
/// <param name="loggers">Logs what watchers decide; null logs nothing.</param>
public sealed class ExamService(
    ILessonService service,
    ExamSet usual,
    Func<int, ExamSet> withSeed,
    IProgressStore store,
    TimeProvider clock,
    Random random,
    ILoggerFactory? loggers = null) : ILessonService
{
    private readonly ILogger _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger<ExamService>();

    private const int MaxSeed = 1_000_000;

    /// <summary>The exams with their default values, before any attempt.</summary>
    public ExamSet Usual => usual;

    /// <summary>All attempts, and the position in the store up to which they were read.</summary>
    public async Task<Result<ExamRecord, ProgressError>> ReadAsync(CancellationToken cancellationToken)
    {
        var page = await store.ReadAsync(default, cancellationToken).ConfigureAwait(false);
        return page.TryGet(out var read)
            ? new ExamRecord(ExamHistory.Of(read.Events), read.Position)
            : page.Error!;
    }

    /// <summary>The paper of an attempt, or null if its exam does not exist any more.</summary>
    public ExamPaper? PaperOf(ExamAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return PaperOf(attempt.Exam, attempt.Seed, attempt.Tasks);
    }

    /// <summary>The paper with the values that a seed selects, with all tasks or only some; null if there is no such exam.</summary>
    public ExamPaper? PaperOf(ExamId id, int seed, IReadOnlyCollection<StepId>? tasks = null)
    {
        var set = withSeed(seed);
        return set.Find(id) is { } exam ? set.PaperOf(exam, tasks) : null;
    }

    /// <summary>A session on the running attempt, or null if there is none.</summary>
    public async Task<ExamSession?> ResumeAsync(CancellationToken cancellationToken)
    {
        var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return read.TryGet(out var record) && record.History.Running is { } running && PaperOf(running) is { } paper
            ? new(paper, running, record.Position, store, clock)
            : null;
    }

    /// <summary>Begins an attempt: the machines must already be in the state that its plan asks for, and the clock starts now.</summary>
    /// <param name="exam">The exam.</param>
    /// <param name="labId">The lab it is written on.</param>
    /// <param name="seed">The seed; null picks one at random.</param>
    /// <param name="tasks">The tasks; if they are fewer than the exam has, the time limit is reduced in proportion to their weights.</param>
    /// <param name="cancellationToken">Cancels before the attempt has begun.</param>
    public Task<Result<ProgressPosition, ProgressError>> StartAsync(
        Exam exam, string labId, int? seed, ImmutableArray<StepId> tasks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(exam);
        var weight = exam.Tasks.Where(task => tasks.Contains(task.Id)).Sum(task => task.Weight);
        var share = exam.Limit * weight / Math.Max(exam.Tasks.Sum(task => task.Weight), 1);
        var limit = TimeSpan.FromMinutes(Math.Max(Math.Ceiling(share.TotalMinutes), 1));
        return store.AppendAsync(
            new ExamStarted(exam.Id, labId, seed ?? NewSeed(), limit, tasks, clock.GetUtcNow()), cancellationToken);
    }

    public async Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        return ExamId.Of(lesson.Id) is { } exam
            ? await ResumeAsync(cancellationToken).ConfigureAwait(false) is { } session && session.Attempt.Exam == exam
            : await service.HasBegunAsync(lesson, labConnection, cancellationToken).ConfigureAwait(false);
    }

    public Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken) =>
        service.PassedAloneAsync(lesson, cancellationToken);

    public async Task<Result<StartPlan, LessonError>> PlanStartAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var planned = await service.PlanStartAsync(lesson, labConnection, cancellationToken).ConfigureAwait(false);
        if (ExamId.Of(lesson.Id) is null || !planned.TryGet(out var plan))
        {
            return planned;
        }

        var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return read.TryGet(out var record) && record.History.Running is { } running
            ? StartTexts.Current.OtherExamRunning(running.Name)
            : plan with { StartsClock = true };
    }

    public async Task<Result<StartPlan, LessonError>> BeginAsync(
        Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        var begun = await service.BeginAsync(lesson, labConnection, plan, progress, cancellationToken).ConfigureAwait(false);
        if (begun.Error is not null || ExamId.Of(lesson.Id) is not { } id || usual.Find(id) is not { } exam)
        {
            return begun;
        }

        var started = await StartAsync(exam, labConnection.Lab.LabId, null, [.. lesson.Steps.Select(step => step.Id)], cancellationToken)
            .ConfigureAwait(false);
        return started.Error is { } error ? StartTexts.Current.ExamNotKept(error.Message) : begun;
    }

    public async Task<ILessonWatcher> WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return ExamId.Of(lesson.Id) is { } exam
            && await ResumeAsync(cancellationToken).ConfigureAwait(false) is { } session && session.Attempt.Exam == exam
                ? ExamWatcher.Start(session, labConnection, clock, _logger)
                : await service.WatchAsync(lesson, labConnection, cancellationToken).ConfigureAwait(false);
    }

    private int NewSeed() => random.Next(1, MaxSeed);
}

/// <summary>All attempts, and the place in the store up to which they were read.</summary>
public sealed record ExamRecord(ExamHistory History, ProgressPosition Position);
