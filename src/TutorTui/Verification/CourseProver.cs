using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;

namespace TutorTui.Verification;

/// <summary>
/// Proves lessons, each twice from a fresh lab. Those that use one machine are proven on both at once: the first time on the one,
/// the second time on the other, which plays Machine1.
/// </summary>
/// <param name="makeLab">Gives a fresh lab.</param>
/// <param name="classrooms">Opens connections to it.</param>
/// <param name="log">Told the results.</param>
/// <param name="clock">Measures.</param>
internal sealed class CourseProver(
    Func<CancellationToken, Task<Result<LabAccess, LabError>>> makeLab, IClassroomFactory classrooms, ProofLog log, TimeProvider clock)
    : IDisposable
{
    /// <summary>A macvlan's addresses are those of the lab's own network, and two machines at once would hand out the same.</summary>
    private readonly SemaphoreSlim _lan = new(1);

    public void Dispose() => _lan.Dispose();

    /// <summary>Proves them all.</summary>
    /// <returns>Null, or why there is no lab.</returns>
    public async Task<LabError?> RunAsync(IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken)
    {
        // Those that are alone on the network first on the one machine and last on the other: nobody waits.
        var movable = lessons.Where(lesson => lesson.Machines.Length == 1).OrderByDescending(UsesLan).ToList();
        var fixedOnes = lessons.Except(movable).ToList();
        var made = await makeLab(cancellationToken);
        if (!made.TryGet(out var lab))
        {
            return made.Error;
        }

        var onTheOther = lab with { Machines = [lab.Machines[^1] with { Name = MachineName.Machine1 }] };
        await Task.WhenAll(
            FirstAsync(movable, lab, cancellationToken),
            SecondAsync(movable.AsEnumerable().Reverse(), onTheOther, cancellationToken));
        await FirstAsync(fixedOnes, lab, cancellationToken);
        if (fixedOnes.Count == 0)
        {
            return null;
        }

        made = await makeLab(cancellationToken);
        if (made.TryGet(out lab))
        {
            await SecondAsync(fixedOnes, lab, cancellationToken);
        }

        return made.Error;
    }

    private static bool UsesLan(Lesson lesson) => lesson.Needs.Contains(Need.Macvlan);

    private Task FirstAsync(IEnumerable<Lesson> lessons, LabAccess lab, CancellationToken cancellationToken) => ForEachAsync(
        lessons, lab, (prover, _) => prover.ProveAsync(run: 1, withMistakes: true, cancellationToken), cancellationToken);

    private Task SecondAsync(IEnumerable<Lesson> lessons, LabAccess lab, CancellationToken cancellationToken) => ForEachAsync(
        lessons,
        lab,
        async (prover, lesson) =>
        {
            await prover.ProveAsync(run: 2, withMistakes: false, cancellationToken);
            foreach (var alternative in AlternativesOf(lesson))
            {
                await prover.ProveAsync(alternative, cancellationToken);
            }
        },
        cancellationToken);

    private static ImmutableArray<VariantId> AlternativesOf(Lesson lesson) =>
        [.. lesson.Steps.SelectMany(step => step.Alternatives).Select(alternative => alternative.Id).Distinct()];

    private async Task ForEachAsync(
        IEnumerable<Lesson> lessons, LabAccess lab, Func<LessonProver, Lesson, Task> prove, CancellationToken cancellationToken)
    {
        foreach (var lesson in lessons)
        {
            if (UsesLan(lesson))
            {
                await _lan.WaitAsync(cancellationToken);
            }

            try
            {
                // What happens on a machine that is not the lesson's is another proof's.
                await using var classroom = classrooms.Open(lab with { Machines = [.. lab.Machines.Where(machine => lesson.Machines.Contains(machine.Name))] });
                await prove(new(lesson, classroom, log, clock), lesson);
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
