using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Core.Timing;
using TutorTui.Solving;

namespace TutorTui.Verification;

/// <summary>
/// Takes an exam on a real lab like a perfect learner: no criterion is true at the beginning, each is true after its
/// task's reference solution, and in the end the attempt has every point.
/// </summary>
internal sealed class ExamVerifier(ExamPaper paper, int seed, LabConnection labConnection, VerificationLog log, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        if (await new LessonStart(labConnection, clock).BeginAsync(paper.Lesson, cancellationToken) is { } error)
        {
            foreach (var criterion in paper.Criteria)
            {
                Add($"{criterion.Id}", $"cannot begin: {error.What} {error.Why}", TimeSpan.Zero);
            }

            return;
        }

        await using var store = new MemoryProgressStore();
        var now = clock.GetUtcNow();
        var began = new ExamStarted(
            paper.Exam.Id, labConnection.Lab.LabId, seed, paper.Exam.Limit, [.. paper.Lesson.Steps.Select(step => step.Id)], now);
        await store.AppendAsync(began, cancellationToken);
        var session = new ExamSession(paper, ExamHistory.Of([began]).Running!, new(1), store, clock);
        var progress = new LessonProgress { Lesson = paper.Lesson.Id, LabId = labConnection.Lab.LabId, StartedAt = now };
        await using (var solver = new LessonSolver(paper.Lesson, labConnection, progress, store, clock))
        {
            var before = await session.LookAsync(labConnection, cancellationToken);
            foreach (var task in paper.Lesson.Steps)
            {
                await VerifyAsync(task, session, solver, before, cancellationToken);
            }
        }

        await session.FinishAsync(ExamEnd.HandedIn, labConnection, cancellationToken);
        var score = ExamScore.Of(paper, session.Attempt);
        var elapsed = clock.GetElapsedTime(started);
        Add("score", score.Percent == 100 ? null : $"earns {score.Percent:0.#} % in the end; without all points: {string.Join(", ", score.Missed)}", elapsed);
        log.AddTime(paper.Lesson.Id, elapsed);
    }

    private async Task VerifyAsync(
        Step task, ExamSession session, LessonSolver solver, ExamObservation before, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var error = await solver.EnterAsync(OpenedBefore(task), cancellationToken)
            ?? await solver.SolveAsync(task, _ => { }, cancellationToken);
        var observation = await WaitAsync(task, session, solver, cancellationToken);
        await solver.LeaveContainersAsync();
        foreach (var criterion in paper.CriteriaOf(task.Id))
        {
            var problem = before.Reports[criterion.Id].Verdict is Verdict.Pass ? "is true before anything was done"
                : observation.Reports[criterion.Id] is { Verdict: not Verdict.Pass } report ? error?.Message ?? $"is not true after the reference solution: {report.Message}"
                : null;
            Add($"{criterion.Id}", problem, clock.GetElapsedTime(started));
        }
    }

    /// <summary>The container whose shell a task's solution continues in, if an earlier step of the task's lesson opened it.</summary>
    private static ImmutableSortedDictionary<MachineName, string> OpenedBefore(Step task) =>
        task.Solution.Commands.FirstOrDefault() is { Inside: { } container, On: NamedMachine machine }
            ? ImmutableSortedDictionary<MachineName, string>.Empty.Add(machine.Name, container)
            : ImmutableSortedDictionary<MachineName, string>.Empty;

    /// <summary>Looks repeatedly until all of the task's criteria are true, or time is up.</summary>
    private async Task<ExamObservation> WaitAsync(Step task, ExamSession session, LessonSolver solver, CancellationToken cancellationToken)
    {
        var last = await Polling.UntilAsync(
            clock,
            Longest,
            async token =>
            {
                await solver.AppendFinishedAsync(token);
                return await session.LookAsync(labConnection, token);
            },
            observation => paper.CriteriaOf(task.Id).All(criterion => observation.Reports[criterion.Id].Verdict is Verdict.Pass),
            cancellationToken);
        return last.Value;
    }

    private void Add(string subject, string? problem, TimeSpan elapsed) =>
        log.Add(new(paper.Lesson.Id, VerificationKind.Criterion, subject, 1, "fails before, passes after", problem, elapsed));
}
