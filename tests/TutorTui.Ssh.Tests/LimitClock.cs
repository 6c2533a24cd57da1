using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace TutorTui.Ssh.Tests;

/// <summary>A clock on which one limit passes as soon as somebody waits for it, and not before.</summary>
internal sealed class LimitClock(TimeSpan limit) : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime == limit)
        {
            _timers.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    /// <summary>Lets the limit pass each time that a timer is set for it, until the task has ended.</summary>
    public async Task PassUntilAsync(Task task, CancellationToken cancellationToken)
    {
        while (!task.IsCompleted)
        {
            var timer = _timers.Reader.ReadAsync(cancellationToken).AsTask();
            await await Task.WhenAny(task, timer);
            if (timer.IsCompletedSuccessfully)
            {
                Advance(limit);
            }
        }

        await task;
    }
}
