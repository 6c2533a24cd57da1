using Microsoft.Extensions.Logging;
using TutorTui.Core.Logging;

namespace TutorTui.Core.Timing;

/// <summary>
/// Runs a piece of work again and again until it is cancelled, and does not end for an exception: a loop that ended in silence
/// would leave its owner with facts that are true no more. The owner starts the loop and awaits it.
/// </summary>
/// <param name="name">What the loop does, for the log.</param>
/// <param name="clock">Makes the pauses after an exception.</param>
/// <param name="pauses">How long they are; they grow while one turn after the other fails.</param>
/// <param name="onFault">Told the first exception of every row of failures, on the loop's thread.</param>
/// <param name="logger">Told the same exceptions.</param>
internal sealed class OwnedLoop(string name, TimeProvider clock, PollPace pauses, Action<Exception> onFault, ILogger logger)
{
    /// <summary>From one second, doubled, to ten seconds.</summary>
    public static PollPace UsualPauses { get; } = new(TimeSpan.FromSeconds(1), 2, TimeSpan.FromSeconds(10));

    /// <summary>Takes turns until cancelled, or until one returns false. Cancellation is no exception here: the task completes.</summary>
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
                // A turn that has worked for a while is a new beginning: this failure belongs to no row.
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
            // Whoever listens must not end the loop either.
            Log.FaultNotReported(logger, name, second);
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken) =>
        await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
