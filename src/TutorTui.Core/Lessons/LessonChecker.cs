using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Lessons;

/// <summary>Looks at a classroom once and judges a lesson's steps by what is there.</summary>
public sealed class LessonChecker(TimeProvider clock)
{
    /// <summary>A probe may bring others into view (wget is missing: ask curl), but not without end.</summary>
    private const int MaxProbeRounds = 4;

    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(6);

    /// <summary>
    /// Observes all engines and judges every step. Probes are run only for steps without a tick; ticked steps are judged
    /// by the engines' facts alone.
    /// </summary>
    public async Task<LessonLook> CheckAsync(
        Lesson lesson, Classroom classroom, LessonProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(classroom);
        ArgumentNullException.ThrowIfNull(progress);
        var snapshot = await ObserveAsync(classroom, progress, cancellationToken).ConfigureAwait(false);
        for (var round = 0; round < MaxProbeRounds; round++)
        {
            var missing = lesson.Steps
                .Where(step => !snapshot.PassedSteps.Contains(step.Id))
                .SelectMany(step => step.Checks)
                .SelectMany(check => CheckEvaluator.Evaluate(check, snapshot).MissingProbes)
                .ToImmutableHashSet();
            if (missing.IsEmpty)
            {
                break;
            }

            snapshot = await RunAsync(missing, classroom, snapshot, cancellationToken).ConfigureAwait(false);
        }

        return Judge(lesson, snapshot, progress);
    }

    private static async Task<LabSnapshot> ObserveAsync(
        Classroom classroom, LessonProgress progress, CancellationToken cancellationToken)
    {
        var observations = classroom.Machines.Values.Select(async machine =>
            KeyValuePair.Create(machine.Name, await machine.Engine.ObserveAsync(cancellationToken).ConfigureAwait(false)));
        var engines = await Task.WhenAll(observations).ConfigureAwait(false);
        return new()
        {
            Engines = engines.ToImmutableSortedDictionary(),
            Traits = classroom.Lab.Traits,
            Commands = progress.Commands,
            PassedSteps = [.. progress.Passed.Keys],
        };
    }

    private static async Task<LabSnapshot> RunAsync(
        ImmutableHashSet<Probe> probes, Classroom classroom, LabSnapshot snapshot, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(probes.Select(async probe =>
            KeyValuePair.Create(probe, await AskAsync(probe, classroom, cancellationToken).ConfigureAwait(false))))
            .ConfigureAwait(false);
        return snapshot with { Probes = snapshot.Probes.AddRange(answers) };
    }

    private static async Task<Result<CommandOutput, EngineError>> AskAsync(
        Probe probe, Classroom classroom, CancellationToken cancellationToken)
    {
        var machine = classroom.Machines[probe.Machine];
        return probe.ContainerId is { } container
            ? await machine.Engine
                .ExecAsync(container, probe.CommandLine.Split(' '), ProbeTimeout, cancellationToken)
                .ConfigureAwait(false)
            : await machine.Host.RunAsync(probe.CommandLine, ProbeTimeout, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Steps are judged in order, each with the steps before it counted, so that one look can tick several.</summary>
    private LessonLook Judge(Lesson lesson, LabSnapshot snapshot, LessonProgress progress)
    {
        var now = clock.GetUtcNow();
        var steps = ImmutableArray.CreateBuilder<StepReport>(lesson.Steps.Length);
        foreach (var step in lesson.Steps)
        {
            var reports = step.Checks.Select(check => Report(check, step, lesson, snapshot));
            var report = new StepReport(
                step, progress.Passed.TryGetValue(step.Id, out var at) ? at : null, [.. reports]);
            if (!report.IsPassed && report.IsTrueNow)
            {
                report = report with { PassedAt = now };
                snapshot = snapshot with { PassedSteps = snapshot.PassedSteps.Add(step.Id) };
            }

            steps.Add(report);
        }

        return new(new(lesson, steps.ToImmutable()), snapshot);
    }

    /// <summary>What only a probe can tell is not asked again once the step has its tick.</summary>
    private static CheckReport Report(Check check, Step step, Lesson lesson, LabSnapshot snapshot)
    {
        var evaluation = CheckEvaluator.Evaluate(check, snapshot);
        return snapshot.PassedSteps.Contains(step.Id) && !evaluation.MissingProbes.IsEmpty
            ? evaluation.Report with { Verdict = Verdict.Pass, Message = "It was so when the step passed." }
            : Explain(evaluation.Report, lesson);
    }

    private static CheckReport Explain(CheckReport report, Lesson lesson)
    {
        if (report.Verdict is not Verdict.Waiting || report.Check.After is not { } after)
        {
            return report;
        }

        var earlier = lesson.Steps.First(step => step.Id == after);
        return report with { Message = $"Waits for step {earlier.Number}, {earlier.Title}." };
    }
}

/// <summary>A report, and the snapshot it was made from.</summary>
public sealed record LessonLook(LessonReport Report, LabSnapshot Snapshot);
