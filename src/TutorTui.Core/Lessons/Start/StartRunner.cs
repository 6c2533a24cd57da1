using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Core.Timing;

namespace TutorTui.Core.Lessons.Start;

/// <summary>Carries out a start plan, one action after the other, and stops at the first that fails.</summary>
internal sealed class StartRunner(LabConnection labConnection, TimeProvider clock)
{
    /// <summary>How long an action is repeated: a network stays in use for a while after its last service was removed.</summary>
    private static readonly TimeSpan RetryLimit = TimeSpan.FromSeconds(30);

    private static readonly PollPace RetryPace = new(TimeSpan.FromMilliseconds(500), 1, TimeSpan.FromMilliseconds(500));
    private static readonly TimeSpan CommandTimeout = TimeSpan.FromSeconds(60);

    /// <summary>Carries out all actions.</summary>
    /// <param name="plan">What to do.</param>
    /// <param name="progress">Receives a description of each action before it begins, for the learner.</param>
    /// <param name="cancellationToken">Stops between two commands, or the command that is running.</param>
    /// <returns>The first failure with Docker's message, or null.</returns>
    public async Task<LessonError?> RunAsync(StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken)
    {
        foreach (var action in plan.Actions)
        {
            progress.Report($"{action.Machine}: {action.Description}");
            var error = await RunAsync(action, cancellationToken).ConfigureAwait(false);
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private async Task<LessonError?> RunAsync(PlannedAction action, CancellationToken cancellationToken)
    {
        var command = action.CommandLine;
        if (action.TokenFrom is { } manager)
        {
            var token = await RunOnAsync(manager, "docker swarm join-token -q worker", cancellationToken).ConfigureAwait(false);
            if (!token.TryGet(out var output) || output.ExitCode != 0)
            {
                return Explain(action, token);
            }

            command = command.Replace(
                StartPlanner.WorkerToken, ShellQuoting.Quote(output.StandardOutput.Trim()), StringComparison.Ordinal);
        }

        var polled = await Polling.UntilAsync(
            clock, RetryLimit, RetryPace, token => RunOnAsync(action.Machine, command, token),
            result => !result.TryGet(out var output) || IsDone(action, output), cancellationToken).ConfigureAwait(false);
        return polled.Value.TryGet(out var last) && IsDone(action, last) ? null : Explain(action, polled.Value);
    }

    private Task<Result<CommandOutput, EngineError>> RunOnAsync(
        MachineName machine, string command, CancellationToken cancellationToken) =>
        labConnection.Machines[machine].Host.RunAsync(command, CommandTimeout, cancellationToken);

    /// <summary>The command succeeded, or the object to be removed does not exist any more.</summary>
    private static bool IsDone(PlannedAction action, CommandOutput output) =>
        output.ExitCode == 0 || MissingObject.IsReported(action, output.StandardError);

    private static LessonError Explain(PlannedAction action, Result<CommandOutput, EngineError> result)
    {
        var why = result.TryGet(out var output)
            ? (output.StandardError + output.StandardOutput).Trim()
            : result.Error?.Message ?? string.Empty;
        return StartTexts.Current.CouldNot(action.Description, action.Machine, why);
    }
}
