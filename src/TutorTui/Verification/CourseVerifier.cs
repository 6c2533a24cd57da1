using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;

namespace TutorTui.Verification;

/// <summary>
/// Verifies lessons, each twice from a fresh lab, and exams, on several labs side by side. Lessons that use one machine are verified on
/// both machines of a lab at once: the first run on the one, the second run on the other, which acts as Machine1.
/// </summary>
/// <param name="labs">The labs; each provides a fresh lab as often as it is asked.</param>
/// <param name="connections">Opens connections to it.</param>
/// <param name="log">Receives the results.</param>
/// <param name="clock">Measures.</param>
internal sealed class CourseVerifier(
    ImmutableArray<Func<CancellationToken, Task<Result<LabAccess, LabError>>>> labs, ILabConnector connections, VerificationLog log, TimeProvider clock)
    : IDisposable
{
    /// <summary>Exams use the values that this seed selects, not those with which the lessons were verified.</summary>
    public const int ExamSeed = 7;

    /// <summary>The addresses of a macvlan are those of the lab's own network, so two machines at once would assign the same ones.</summary>
    private readonly SemaphoreSlim _lan = new(1);

    private delegate Task Job(LabAccess lab, CancellationToken cancellationToken);

    public void Dispose() => _lan.Dispose();

    /// <summary>Verifies all lessons and exams.</summary>
    /// <returns>Null, or why there is no lab.</returns>
    public async Task<LabError?> RunAsync(
        IReadOnlyCollection<Lesson> lessons, IReadOnlyCollection<ExamPaper> papers, CancellationToken cancellationToken)
    {
        var jobs = JobsFor(lessons, papers);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = new TaskCompletionSource();
        var errors = await Task.WhenAll(labs.Take(jobs.Count).Select((makeLab, index) => WorkAsync(makeLab, index == 0, jobs, first, stop)));
        cancellationToken.ThrowIfCancellationRequested();
        return errors.FirstOrDefault(error => error is not null);
    }

    private static bool UsesLan(Lesson lesson) => lesson.Needs.Contains(Requirement.Macvlan);

    /// <summary>The jobs, each from a fresh lab, the long ones first.</summary>
    private Queue<Job> JobsFor(IReadOnlyCollection<Lesson> lessons, IReadOnlyCollection<ExamPaper> papers)
    {
        var movable = lessons.Where(lesson => lesson.Machines.Length == 1).ToList();
        var fixedOnes = lessons.Except(movable).ToList();
        Queue<Job> jobs = new();
        if (movable.Count > 0)
        {
            jobs.Enqueue((lab, stop) => VerifyOnEachAsync(movable, lab, stop));
        }

        foreach (var lesson in fixedOnes)
        {
            jobs.Enqueue((lab, stop) => FirstAsync([lesson], lab, stop));
        }

        foreach (var paper in papers)
        {
            jobs.Enqueue((lab, stop) => WriteAsync(paper, lab, stop));
        }

        foreach (var lesson in fixedOnes)
        {
            jobs.Enqueue((lab, stop) => SecondAsync([lesson], lab, stop));
        }

        return jobs;
    }

    /// <summary>
    /// Runs one job after another. The other labs start when the first is ready, because everything they share is built by then.
    /// </summary>
    private static async Task<LabError?> WorkAsync(
        Func<CancellationToken, Task<Result<LabAccess, LabError>>> makeLab, bool isFirst, Queue<Job> jobs, TaskCompletionSource first,
        CancellationTokenSource stop)
    {
        try
        {
            if (!isFirst)
            {
                await first.Task.WaitAsync(stop.Token);
            }

            while (TryTake(jobs, out var job))
            {
                var made = await makeLab(stop.Token);
                if (!made.TryGet(out var lab))
                {
                    await stop.CancelAsync();
                    return made.Error;
                }

                first.TrySetResult();
                await job(lab, stop.Token);
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private static bool TryTake(Queue<Job> jobs, out Job job)
    {
        lock (jobs)
        {
            return jobs.TryDequeue(out job!);
        }
    }

    private Task VerifyOnEachAsync(IReadOnlyCollection<Lesson> lessons, LabAccess lab, CancellationToken cancellationToken)
    {
        // Lessons that need the network for themselves come first on one machine and last on the other, so that neither waits.
        var ordered = lessons.OrderByDescending(UsesLan).ToList();
        var onTheOther = lab with { Machines = [lab.Machines[^1] with { Name = MachineName.Machine1 }] };
        return Task.WhenAll(
            FirstAsync(ordered, lab, cancellationToken),
            SecondAsync(ordered.AsEnumerable().Reverse(), onTheOther, cancellationToken));
    }

    private Task FirstAsync(IEnumerable<Lesson> lessons, LabAccess lab, CancellationToken cancellationToken) => ForEachAsync(
        lessons, lab, (verifier, _) => verifier.VerifyAsync(run: 1, withMistakes: true, cancellationToken), cancellationToken);

    private Task SecondAsync(IEnumerable<Lesson> lessons, LabAccess lab, CancellationToken cancellationToken) => ForEachAsync(
        lessons,
        lab,
        async (verifier, lesson) =>
        {
            await verifier.VerifyAsync(run: 2, withMistakes: false, cancellationToken);
            foreach (var alternative in AlternativesOf(lesson))
            {
                await verifier.VerifyAsync(alternative, cancellationToken);
            }
        },
        cancellationToken);

    private async Task WriteAsync(ExamPaper paper, LabAccess lab, CancellationToken cancellationToken)
    {
        await using var labConnection = connections.Open(lab);
        await new ExamVerifier(paper, ExamSeed, labConnection, log, clock).VerifyAsync(cancellationToken);
    }

    private static ImmutableArray<VariantId> AlternativesOf(Lesson lesson) =>
        [.. lesson.Steps.SelectMany(step => step.Alternatives).Select(alternative => alternative.Id).Distinct()];

    private async Task ForEachAsync(
        IEnumerable<Lesson> lessons, LabAccess lab, Func<LessonVerifier, Lesson, Task> verify, CancellationToken cancellationToken)
    {
        foreach (var lesson in lessons)
        {
            if (UsesLan(lesson))
            {
                await _lan.WaitAsync(cancellationToken);
            }

            try
            {
                // Ignore machines that the lesson does not use: they belong to another verification.
                await using var labConnection = connections.Open(lab with { Machines = [.. lab.Machines.Where(machine => lesson.Machines.Contains(machine.Name))] });
                await verify(new(lesson, labConnection, log, clock), lesson);
            }
            finally
            {
                if (UsesLan(lesson))
                {
                    _lan.Release();
                }
            }
        }
    }
}
