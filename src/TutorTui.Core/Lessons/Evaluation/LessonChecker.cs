using System.Collections.Immutable;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Observes the machines of a lab once and evaluates a lesson's steps. Safe to call from any thread.</summary>
public sealed class LessonChecker(TimeProvider clock)
{
    /// <summary>The result of a probe may call for further probes (a failed ping starts a path trace); this bounds the rounds.</summary>
    private const int MaxProbeRounds = 16;

    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(6);

    /// <summary>A single look: observes all engines, runs the probes that steps without a tick need, and evaluates every step.</summary>
    public Task<LessonObservation> CheckAsync(
        Lesson lesson, LabConnection labConnection, LessonProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return CheckAsync(lesson, lesson.Steps.Length, labConnection, progress, cancellationToken);
    }

    /// <summary>As the other overload, but runs probes only for the first steps; the verdicts on later ones are provisional.</summary>
    public async Task<LessonObservation> CheckAsync(
        Lesson lesson, int steps, LabConnection labConnection, LessonProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        ArgumentNullException.ThrowIfNull(progress);
        var snapshot = await ObserveAsync(lesson, labConnection, cancellationToken).ConfigureAwait(false);
        var probed = lesson with { Steps = lesson.Steps[..steps] };
        snapshot = await ProbeAsync(probed, labConnection, progress, snapshot, (_, _) => { }, cancellationToken).ConfigureAwait(false);
        var evaluation = LessonEvaluator.Evaluate(lesson, snapshot, progress, clock.GetUtcNow());
        return new(evaluation.Report, evaluation.Snapshot);
    }

    /// <summary>Reads the facts of all engines.</summary>
    public static async Task<LabSnapshot> ObserveAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        var observations = labConnection.Machines.Values.Select(async connection =>
            KeyValuePair.Create(connection.Name, await connection.Engine.ObserveAsync(cancellationToken).ConfigureAwait(false)));
        var engines = await Task.WhenAll(observations).ConfigureAwait(false);
        return new()
        {
            Engines = engines.ToImmutableSortedDictionary(),
            Traits = labConnection.Lab.Traits,
            MeantNames = lesson.CollectNames(),
        };
    }

    /// <summary>Runs the probes that steps without a tick need, until nothing is missing.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="labConnection">The machines.</param>
    /// <param name="progress">The learner's progress.</param>
    /// <param name="snapshot">The engines' facts.</param>
    /// <param name="onAnswer">Called with each answer as it arrives, on any thread.</param>
    /// <param name="cancellationToken">Stops the probes.</param>
    /// <returns>The snapshot with all answers.</returns>
    public async Task<LabSnapshot> ProbeAsync(
        Lesson lesson,
        LabConnection labConnection,
        LessonProgress progress,
        LabSnapshot snapshot,
        Action<Probe, Result<CommandOutput, EngineError>> onAnswer,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(labConnection);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(onAnswer);
        for (var round = 0; round < MaxProbeRounds; round++)
        {
            var missing = LessonEvaluator.Evaluate(lesson, snapshot, progress, clock.GetUtcNow()).MissingProbes;
            if (missing.IsEmpty)
            {
                break;
            }

            var answers = await Task.WhenAll(missing.Select(AskAsync)).ConfigureAwait(false);
            snapshot = snapshot with { Probes = snapshot.Probes.AddRange(answers) };
        }

        return snapshot;

        async Task<KeyValuePair<Probe, Result<CommandOutput, EngineError>>> AskAsync(Probe probe)
        {
            var answer = await LessonChecker.AskAsync(probe, labConnection, cancellationToken).ConfigureAwait(false);
            onAnswer(probe, answer);
            return KeyValuePair.Create(probe, answer);
        }
    }

    private static async Task<Result<CommandOutput, EngineError>> AskAsync(
        Probe probe, LabConnection labConnection, CancellationToken cancellationToken)
    {
        var connection = labConnection.Machines[probe.Machine];
        return probe.ContainerId is { } container
            ? await connection.Engine
                .ExecAsync(container, ArgumentsOf(probe), ProbeTimeout, cancellationToken)
                .ConfigureAwait(false)
            : await connection.Host.RunAsync(probe.CommandLine, ProbeTimeout, cancellationToken).ConfigureAwait(false);
    }

    private static string[] ArgumentsOf(Probe probe) =>
        probe.IsScript ? ["sh", "-c", probe.CommandLine] : [.. ShellQuoting.Split(probe.CommandLine)];
}

/// <summary>A report, and the snapshot it was made from.</summary>
public sealed record LessonObservation(LessonReport Report, LabSnapshot Snapshot);
