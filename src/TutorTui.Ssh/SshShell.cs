using System.Threading.Channels;
using Renci.SshNet;
using Renci.SshNet.Common;
using TutorTui.Core.Courses;
using TutorTui.Core.Shells;

namespace TutorTui.Ssh;

/// <summary>A login shell behind a pseudo terminal. One dedicated thread reads, since the library's read blocks.</summary>
internal sealed class SshShell : IShell
{
    /// <summary>Bytes the library reads ahead.</summary>
    public const int BufferSize = 64 * 1024;

    private readonly MachineName _machine;
    private readonly ShellStream _stream;
    private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(
        new() { SingleReader = true, SingleWriter = true });

    private readonly TaskCompletionSource<ShellEnd> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _writing = new();
    private volatile Exception? _error;
    private volatile bool _isClosedByPeer;

    public SshShell(MachineName machine, ShellStream stream)
    {
        _machine = machine;
        _stream = stream;
        _stream.ErrorOccurred += OnError;
        _stream.Closed += OnClosed;
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
            // The reader finds the same end and tells it.
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
        await _stream.DisposeAsync().ConfigureAwait(false);
        await _completion.Task.ConfigureAwait(false);
    }

    private void OnClosed(object? sender, EventArgs e) => _isClosedByPeer = true;

    /// <summary>A blocked read does not notice that the server died; disposing the stream ends it.</summary>
    private void OnError(object? sender, ExceptionEventArgs e)
    {
        _error = e.Exception;
        _stream.Dispose();
    }

    private void Read()
    {
        var buffer = new byte[BufferSize];
        try
        {
            int count;
            while ((count = _stream.Read(buffer, 0, buffer.Length)) > 0)
            {
                _output.Writer.TryWrite(buffer.AsMemory(0, count).ToArray());
            }
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            _error ??= exception;
        }

        _output.Writer.TryComplete();
        _completion.TrySetResult(End());
    }

    private ShellEnd End() => _error is { } error && !_isClosedByPeer
        ? new(IsClean: false, $"The connection to {_machine} was lost: {error.Message}")
        : new(IsClean: true, $"The shell on {_machine} has ended.");
}
