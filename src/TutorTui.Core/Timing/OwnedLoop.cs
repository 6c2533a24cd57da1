using Microsoft.Extensions.Logging;
using TutorTui.Core.Logging;

namespace TutorTui.Core.Timing;

/// <summary>
/// Repeats a piece of work until it is cancelled. An exception does not end it: a loop that ended silently
/// would leave its owner with outdated facts. The owner starts the loop and awaits it.
/// </summary>
/// <param name="name">What the loop does, for the log.</param>
/// <param name="clock">Measures the pauses after an exception.</param>
/// <param name="pauses">The lengths of the pauses; they grow while turns keep failing.</param>
/// <param name="onFault">Called with the first exception of every series of failures, on the loop's thread.</param>
/// <param name="logger">Logs the same exceptions.</param>
internal sealed class OwnedLoop(string name, TimeProvider clock, PollPace pauses, Action<Exception> onFault, ILogger logger)
{
    /// <summary>From one second, doubled, to ten seconds.</summary>
    public static PollPace UsualPauses { get; } = new(TimeSpan.FromSeconds(1), 2, TimeSpan.FromSeconds(10));

    /// <summary>Takes turns until cancelled, or until one returns false. On cancellation the task completes without an exception.</summary>
    public async Task RunAsync(Func<CancellationToken, Task<bool>> turn, CancellationToken cancellationToken)
    {
        var pause = pauses.First;
        var isFaulty = false;
        while (!cancellationToken.IsCancellationRequested)
        {
            var started = clock.GetTimestamp();
            try
            {
                if (!await turn(cancellationToken).ConfigureAwait(false))
                {
                    return;
                }

                (pause, isFaulty) = (pauses.First, false);
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The turn worked for a while before it failed, so this failure starts a new series.
                if (clock.GetElapsedTime(started) > pauses.Longest)
                {
                    (pause, isFaulty) = (pauses.First, false);
                }

                if (!isFaulty)
                {
                    isFaulty = true;
                    Report(fault);
                }

                await PauseAsync(pause, cancellationToken).ConfigureAwait(false);
                pause = pauses.After(pause);
            }
        }
    }

    private void Report(Exception fault)
    {
        Log.LoopFaulted(logger, name, fault);
        try
        {
            onFault(fault);
        }
        catch (Exception second)
        {
            // An exception of the handler must not end the loop either.
            Log.FaultNotReported(logger, name, second);
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken) =>
        await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
