using System.Threading.Channels;
using Renci.SshNet;
using Renci.SshNet.Common;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>
/// A login shell behind a pseudo terminal. One dedicated thread reads, because the library's read blocks. The library buffers
/// everything it receives, however slow its reader is; so its receiving thread is blocked here when too much is buffered, which
/// holds back the remote side.
/// </summary>
internal sealed class SshShell : IShell
{
    /// <summary>How many bytes the library reads ahead.</summary>
    public const int BufferSize = 64 * 1024;

    /// <summary>How many pieces of output may wait for their reader.</summary>
    private const int MaxWaiting = 8;

    /// <summary>How many bytes may wait in the library for the reading thread.</summary>
    private const int MaxBehind = 512 * 1024;

    private readonly MachineName _machine;
    private readonly ShellStream _stream;
    private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(MaxWaiting) { SingleReader = true, SingleWriter = true });

    private readonly TaskCompletionSource<ShellEnd> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _writing = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly object _behindGate = new();
    private long _behind;
    private bool _hasEnded;
    private volatile Exception? _error;
    private volatile bool _isClosedByPeer;

    public SshShell(MachineName machine, ShellStream stream)
    {
        _machine = machine;
        _stream = stream;
        _stream.ErrorOccurred += OnError;
        _stream.Closed += OnClosed;
        _stream.DataReceived += HoldBack;
        new Thread(Read) { IsBackground = true, Name = $"shell of {machine}" }.Start();
    }

    public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

    public Task<ShellEnd> Completion => _completion.Task;

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            lock (_writing)
            {
                _stream.Write(bytes.ToArray(), 0, bytes.Length);
                _stream.Flush();
            }
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            // The reading thread detects the same end and reports it.
        }

        return default;
    }

    public void Resize(TerminalSize size)
    {
        try
        {
            _stream.ChangeWindowSize((uint)size.Columns, (uint)size.Rows, 0, 0);
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            // As for writing.
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isClosedByPeer = true;
        await _stop.CancelAsync().ConfigureAwait(false);
        LetGo();
        await _stream.DisposeAsync().ConfigureAwait(false);
        await _completion.Task.ConfigureAwait(false);
        _stop.Dispose();
    }

    private void OnClosed(object? sender, EventArgs e) => _isClosedByPeer = true;

    /// <summary>A blocked read does not notice that the server died; disposing the stream unblocks it.</summary>
    private void OnError(object? sender, ExceptionEventArgs e)
    {
        _error = e.Exception;
        LetGo();
        _stream.Dispose();
    }

    /// <summary>Called on the connection's receiving thread, after the library has made the bytes available for reading.</summary>
    private void HoldBack(object? sender, ShellDataEventArgs e)
    {
        lock (_behindGate)
        {
            _behind += e.Data.Length;
            while (_behind > MaxBehind && !_hasEnded)
            {
                Monitor.Wait(_behindGate);
            }
        }
    }

    private void Took(int count)
    {
        lock (_behindGate)
        {
            _behind -= count;
            Monitor.Pulse(_behindGate);
        }
    }

    private void LetGo()
    {
        lock (_behindGate)
        {
            _hasEnded = true;
            Monitor.Pulse(_behindGate);
        }
    }

    private void Read()
    {
        var buffer = new byte[BufferSize];
        try
        {
            int count;
            while ((count = _stream.Read(buffer, 0, buffer.Length)) > 0)
            {
                Took(count);
                Offer(buffer.AsMemory(0, count).ToArray());
            }
        }
        catch (OperationCanceledException)
        {
            // The reader is gone, so the rest is dropped.
        }
        catch (Exception exception)
        {
            // Catch everything: an unhandled exception on this thread would end the program.
            _error ??= exception;
        }

        LetGo();
        _output.Writer.TryComplete();
        _completion.TrySetResult(End());
    }

    private void Offer(ReadOnlyMemory<byte> bytes)
    {
        while (!_output.Writer.TryWrite(bytes))
        {
            // Blocking is fine: this thread exists to wait.
            _output.Writer.WaitToWriteAsync(_stop.Token).AsTask().GetAwaiter().GetResult();
        }
    }

    private ShellEnd End() => _error is { } error && !_isClosedByPeer
        ? new(IsClean: false, SshTexts.Current.ConnectionLost(_machine, error.Message))
        : new(IsClean: true, SshTexts.Current.ShellEnded(_machine));
}
