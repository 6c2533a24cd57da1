using TutorTui.Core.Engine;
using TutorTui.Core.Labs;

namespace TutorTui.Core.Lessons.Start;

/// <summary>Carries a start plan out.</summary>
internal sealed class StartRunner(LabConnection labConnection, TimeProvider clock)
{
    /// <summary>A network stays in use for a while after its last service was removed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan CommandTimeout = TimeSpan.FromSeconds(60);

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
        if (command.Contains(StartPlanner.WorkerToken, StringComparison.Ordinal))
        {
            var manager = labConnection.Machines.Values.First();
            var token = await RunOnAsync(manager, "docker swarm join-token -q worker", cancellationToken).ConfigureAwait(false);
            if (!token.TryGet(out var output) || output.ExitCode != 0)
            {
                return Explain(action, token);
            }

            command = command.Replace(StartPlanner.WorkerToken, output.StandardOutput.Trim(), StringComparison.Ordinal);
        }

        var started = clock.GetTimestamp();
        while (true)
        {
            var result = await RunOnAsync(labConnection.Machines[action.Machine], command, cancellationToken).ConfigureAwait(false);
            if (result.TryGet(out var output) && (output.ExitCode == 0 || IsGone(output)))
            {
                return null;
            }

            if (!result.TryGet(out _) || clock.GetElapsedTime(started) > Patience)
            {
                return Explain(action, result);
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<Result<CommandOutput, EngineError>> RunOnAsync(
        MachineConnection connection, string command, CancellationToken cancellationToken) =>
        connection.Host.RunAsync(command, CommandTimeout, cancellationToken);

    /// <summary>What was to be removed is already gone: as good as removed.</summary>
    private static bool IsGone(CommandOutput output) =>
        output.StandardError.Contains("not found", StringComparison.OrdinalIgnoreCase)
        || output.StandardError.Contains("No such", StringComparison.OrdinalIgnoreCase);

    private static LessonError Explain(PlannedAction action, Result<CommandOutput, EngineError> result)
    {
        var why = result.TryGet(out var output)
            ? (output.StandardError + output.StandardOutput).Trim()
            : result.Error?.Message ?? string.Empty;
        return StartTexts.Current.CouldNot(action.Description, action.Machine, why);
    }
}
