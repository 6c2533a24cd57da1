using System.Collections.Immutable;
using TutorTui.Composition;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;

namespace TutorTui.Verification;

/// <summary>
/// Writes an exam on a real lab as a learner who knows it all would: no criterion is true at the beginning, each is true after its
/// task's reference solution, and in the end the attempt has every point.
/// </summary>
internal sealed class ExamProver(ExamPaper paper, int seed, Classroom classroom, ProofLog log, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    public async Task ProveAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        if (await new LessonStart(classroom, clock).BeginAsync(paper.Lesson, cancellationToken) is { } error)
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
            paper.Exam.Id, classroom.Lab.LabId, seed, paper.Exam.Limit, [.. paper.Lesson.Steps.Select(step => step.Id)], now);
        await store.AppendAsync(began, cancellationToken);
        var session = new ExamSession(paper, ExamHistory.Of([began]).Running!, new(1), store, clock);
        var progress = new LessonProgress { Lesson = paper.Lesson.Id, LabId = classroom.Lab.LabId, StartedAt = now };
        await using (var solver = new LessonSolver(paper.Lesson, classroom, progress, store, clock))
        {
            var before = await session.LookAsync(classroom, cancellationToken);
            foreach (var task in paper.Lesson.Steps)
            {
                await ProveAsync(task, session, solver, before, cancellationToken);
            }
        }

        await session.FinishAsync(ExamEnd.HandedIn, classroom, cancellationToken);
        var score = ExamScore.Of(paper, session.Attempt);
        var elapsed = clock.GetElapsedTime(started);
        Add("score", score.Percent == 100 ? null : $"earns {score.Percent:0.#} % in the end; without all points: {string.Join(", ", score.Missed)}", elapsed);
        log.AddTime(paper.Lesson.Id, elapsed);
    }

    private async Task ProveAsync(
        Step task, ExamSession session, LessonSolver solver, ExamLook before, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var error = await solver.EnterAsync(OpenedBefore(task), cancellationToken)
            ?? await solver.SolveAsync(task, _ => { }, cancellationToken);
        var look = await WaitAsync(task, session, solver, cancellationToken);
        await solver.LeaveContainersAsync();
        foreach (var criterion in paper.CriteriaOf(task.Id))
        {
            var problem = before.Reports[criterion.Id].Verdict is Verdict.Pass ? "is true before anything was done"
                : look.Reports[criterion.Id] is { Verdict: not Verdict.Pass } report ? error?.Message ?? $"is not true after the reference solution: {report.Message}"
                : null;
            Add($"{criterion.Id}", problem, clock.GetElapsedTime(started));
        }
    }

    /// <summary>The container's shell that a task's solution goes on in, where an earlier step of the task's lesson has opened it.</summary>
    private static ImmutableSortedDictionary<MachineName, string> OpenedBefore(Step task) =>
        task.Solution.Commands.FirstOrDefault() is { Inside: { } container, On: NamedMachine machine }
            ? ImmutableSortedDictionary<MachineName, string>.Empty.Add(machine.Name, container)
            : ImmutableSortedDictionary<MachineName, string>.Empty;

    /// <summary>Looks until all of the task's criteria are true, or patience ends.</summary>
    private async Task<ExamLook> WaitAsync(Step task, ExamSession session, LessonSolver solver, CancellationToken cancellationToken)
    {
        var patience = new Patience(Longest, clock);
        while (true)
        {
            await solver.KeepFinishedAsync(cancellationToken);
            var look = await session.LookAsync(classroom, cancellationToken);
            if (paper.CriteriaOf(task.Id).All(criterion => look.Reports[criterion.Id].Verdict is Verdict.Pass)
                || patience.IsOver)
            {
                return look;
            }

            await patience.PauseAsync(cancellationToken);
        }
    }

    private void Add(string subject, string? problem, TimeSpan elapsed) =>
        log.Add(new(paper.Lesson.Id, ProofKind.Criterion, subject, 1, "fails before, passes after", problem, elapsed));
}
