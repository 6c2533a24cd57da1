using System.Threading.Channels;
using TutorTui.Core.Shells;

namespace TutorTui.Sessions;

/// <summary>
/// Sends typed bytes to a shell in their order, on a thread of its own: a machine that reads nothing holds up this thread and nobody
/// else. All members may be used from any thread; who cares for the order calls <see cref="Send"/> under a lock.
/// </summary>
/// <param name="shell">The shell.</param>
/// <param name="onFault">Told on the writing thread when a write fails that nobody waits for.</param>
/// <param name="stop">Ends the writing.</param>
internal sealed class ShellWriter(IShell shell, Action<Exception> onFault, CancellationToken stop)
{
    /// <summary>How many bytes may wait for a machine that does not read them; further ones are refused.</summary>
    private const int MaxWaiting = 1024 * 1024;

    // The writing thread is woken directly by the thread that types, not through the pool, which may be busy with shells' output.
    private readonly Channel<TypedBytes> _typed = Channel.CreateUnbounded<TypedBytes>(
        new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });

    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    /// <summary>Completes when the thread has ended. Never faults.</summary>
    public Task Completion => _completion.Task;

    /// <summary>Starts the thread.</summary>
    /// <param name="name">The thread's name.</param>
    public void Start(string name) => new Thread(Run) { IsBackground = true, Name = name }.Start();

    /// <summary>Takes no further bytes.</summary>
    public void Complete() => _typed.Writer.TryComplete();

    /// <summary>Makes room for bytes that nobody waits for; false where too many wait already.</summary>
    public bool TryReserve(int count)
    {
        if (Interlocked.Add(ref _waiting, count) <= MaxWaiting)
        {
            return true;
        }

        Interlocked.Add(ref _waiting, -count);
        return false;
    }

    /// <summary>Sends bytes for which <see cref="TryReserve"/> has made room. After the end they are dropped.</summary>
    public void SendReserved(ReadOnlyMemory<byte> bytes)
    {
        if (!_typed.Writer.TryWrite(new(bytes, bytes.Length, null, CancellationToken.None)))
        {
            Interlocked.Add(ref _waiting, -bytes.Length);
        }
    }

    /// <summary>Sends bytes.</summary>
    /// <returns>Completes when they have been sent or dropped; fails where sending fails.</returns>
    public Task Send(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _typed.Writer.TryWrite(new(bytes, 0, written, cancellationToken)) ? written.Task : Task.CompletedTask;
    }

    private void Run()
    {
        try
        {
            while (_typed.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult())
            {
                while (!stop.IsCancellationRequested && _typed.Reader.TryRead(out var typed))
                {
                    Write(typed);
                    Interlocked.Add(ref _waiting, -typed.Counted);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The shell is being disposed.
        }

        while (_typed.Reader.TryRead(out var dropped))
        {
            dropped.Written?.TrySetResult();
        }

        _completion.TrySetResult();
    }

    private void Write(TypedBytes typed)
    {
        try
        {
            if (!typed.CancellationToken.IsCancellationRequested)
            {
                // Blocking is fine: this thread exists to wait.
                shell.WriteAsync(typed.Bytes, stop).AsTask().GetAwaiter().GetResult();
            }

            typed.Written?.TrySetResult();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            typed.Written?.TrySetResult();
        }
        catch (Exception exception)
        {
            // Catch everything: an unhandled exception on this thread would end the program.
            if (typed.Written?.TrySetException(exception) is not true && !stop.IsCancellationRequested)
            {
                onFault(exception);
            }
        }
    }

    /// <summary>Typed bytes on their way to the machine.</summary>
    /// <param name="Bytes">The bytes to send.</param>
    /// <param name="Counted">How many of them count against the limit.</param>
    /// <param name="Written">Completed once they have been sent or dropped; null when nobody waits.</param>
    /// <param name="CancellationToken">Cancelled when the bytes must not be sent any more.</param>
    private readonly record struct TypedBytes(
        ReadOnlyMemory<byte> Bytes, int Counted, TaskCompletionSource? Written, CancellationToken CancellationToken);
}
