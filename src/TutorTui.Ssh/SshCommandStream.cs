using Renci.SshNet;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>A remote command's standard input and output as one stream. Only the command is ever disposed: closing the input
/// stream by itself can race with the server and end the whole connection.</summary>
internal sealed class SshCommandStream : Stream
{
    private readonly SshCommand _command;
    private readonly Stream _input;
    private readonly Stream _output;
    private int _isDisposed;

    private SshCommandStream(SshCommand command)
    {
        _command = command;
        var run = command.ExecuteAsync();
        _ = run.ContinueWith(
            static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        _input = command.CreateInputStream();
        _output = command.OutputStream;
    }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static SshCommandStream Start(SshClient client, string commandLine) => new(client.CreateCommand(commandLine));

    public override int Read(byte[] buffer, int offset, int count) => _output.Read(buffer, offset, count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The library's read does not listen to the token; ending the command wakes it.
        await using var registration = cancellationToken
            .Register(static state => ((SshCommandStream)state!).Dispose(), this).ConfigureAwait(false);
        var count = await _output.ReadAsync(buffer, CancellationToken.None).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            _input.Write(buffer, offset, count);
            _input.Flush();
        }
        catch (Exception exception) when (exception is not IOException && SshFailure.Recognises(exception))
        {
            // Readers of a stream expect nothing of SSH.
            throw new IOException(SshTexts.Current.ConnectionGone(exception.Message), exception);
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.ToArray(), 0, buffer.Length);
        return default;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _command.Dispose();
        }

        base.Dispose(disposing);
    }
}
