using Microsoft.Extensions.Time.Testing;

namespace TutorTui.Lab.Tests;

/// <summary>Advances a fake clock while the code under test waits.</summary>
internal static class Waiting
{
    private static readonly TimeSpan RealStep = TimeSpan.FromMilliseconds(2);

    /// <summary>Advances the clock until the task has ended. The test's own timeout ends a task that never does.</summary>
    public static async Task<T> PassAsync<T>(FakeTimeProvider clock, Task<T> task, CancellationToken cancellationToken)
    {
        while (!task.IsCompleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromMilliseconds(50));

            // A little real time too: what comes from a socket or a busy thread pool gets its turn.
            await Task.Delay(RealStep, cancellationToken);
        }

        return await task;
    }
}
