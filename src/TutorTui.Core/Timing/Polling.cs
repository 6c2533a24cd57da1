namespace TutorTui.Core.Timing;

/// <summary>
/// Waits for something that sends no event, by looking repeatedly. Every method looks at least once, and once more when the
/// limit is reached; the limit does not interrupt a look that is under way. Safe to call from any thread.
/// </summary>
public static class Polling
{
    /// <summary>Looks until the value is the wanted one or the limit is reached.</summary>
    /// <param name="clock">Measures the limit and the pauses.</param>
    /// <param name="limit">How long to wait in all; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="look">Takes one look.</param>
    /// <param name="isDone">Whether this value ends the wait.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The value of the last look, and whether time was up. Exceptions of <paramref name="look"/> end the wait.</returns>
    public static Task<Polled<T>> UntilAsync<T>(
        TimeProvider clock,
        TimeSpan limit,
        Func<CancellationToken, Task<T>> look,
        Func<T, bool> isDone,
        CancellationToken cancellationToken) =>
        UntilAsync(clock, limit, PollPace.Default, look, isDone, cancellationToken);

    /// <inheritdoc cref="UntilAsync{T}(TimeProvider, TimeSpan, Func{CancellationToken, Task{T}}, Func{T, bool}, CancellationToken)"/>
    /// <param name="clock">Measures the limit and the pauses.</param>
    /// <param name="limit">How long to wait in all; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="pace">How long the pauses are.</param>
    /// <param name="look">Takes one look.</param>
    /// <param name="isDone">Whether this value ends the wait.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    public static async Task<Polled<T>> UntilAsync<T>(
        TimeProvider clock,
        TimeSpan limit,
        PollPace pace,
        Func<CancellationToken, Task<T>> look,
        Func<T, bool> isDone,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(isDone);
        var started = clock.GetTimestamp();
        for (var pause = pace.First; ; pause = pace.After(pause))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = await look(cancellationToken).ConfigureAwait(false);
            if (isDone(value))
            {
                return new(value, IsTimedOut: false);
            }

            var left = limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : limit - clock.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                return new(value, IsTimedOut: true);
            }

            await Task.Delay(pause < left ? pause : left, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Looks until a condition is true.</summary>
    /// <param name="clock">Measures the limit and the pauses.</param>
    /// <param name="limit">How long to wait in all; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="isSo">Takes one look.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    /// <returns>False when the limit was reached first.</returns>
    public static async Task<bool> UntilAsync(
        TimeProvider clock, TimeSpan limit, Func<CancellationToken, Task<bool>> isSo, CancellationToken cancellationToken) =>
        !(await UntilAsync(clock, limit, PollPace.Default, isSo, static isSo => isSo, cancellationToken).ConfigureAwait(false)).IsTimedOut;

    /// <summary>Looks until a condition is true; for a synchronous look.</summary>
    /// <param name="clock">Measures the limit and the pauses.</param>
    /// <param name="limit">How long to wait in all; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="pace">How long the pauses are.</param>
    /// <param name="isSo">Takes one look.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    /// <returns>False when the limit was reached first.</returns>
    public static async Task<bool> UntilAsync(
        TimeProvider clock, TimeSpan limit, PollPace pace, Func<bool> isSo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(isSo);
        var polled = await UntilAsync(
            clock, limit, pace, _ => Task.FromResult(isSo()), static isSo => isSo, cancellationToken).ConfigureAwait(false);
        return !polled.IsTimedOut;
    }
}
