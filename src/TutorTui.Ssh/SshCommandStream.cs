using System.IO.Pipelines;
using Renci.SshNet;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>
/// A remote command's standard input and output as one stream. Only the command is ever disposed: closing the input stream by
/// itself can race with the server and end the whole connection. One dedicated thread reads: the library's read blocks, and an
/// HTTP client reads from its idle connections too, so a few of them would occupy all threads of the pool.
/// </summary>
internal sealed class SshCommandStream : Stream
{
    /// <summary>How many bytes are read at a time.</summary>
    private const int ReadSize = 16 * 1024;

    private readonly SshCommand _command;
    private readonly Stream _input;
    private readonly Pipe _received = new(new(useSynchronizationContext: false));
    private readonly Stream _output;
    private readonly CancellationTokenSource _stop = new();
    private int _isDisposed;

    private SshCommandStream(SshCommand command)
    {
        _command = command;
        var run = command.ExecuteAsync();
        _ = run.ContinueWith(
            static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        _input = command.CreateInputStream();
        _output = _received.Reader.AsStream();
        new Thread(Receive) { IsBackground = true, Name = "SSH command" }.Start();
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

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _output.ReadAsync(buffer, cancellationToken);

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
            // Readers of a stream expect I/O exceptions, not those of SSH.
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
            _stop.Cancel();
            _command.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Receive()
    {
        var writer = _received.Writer;
        Exception? error = null;
        try
        {
            int count;
            while ((count = _command.OutputStream.Read(writer.GetSpan(ReadSize))) > 0)
            {
                writer.Advance(count);

                // Blocking is fine: this thread exists to wait.
                writer.FlushAsync(_stop.Token).AsTask().GetAwaiter().GetResult();
            }
        }
        catch (OperationCanceledException)
        {
            // The reader is gone, so the rest is dropped.
        }
        catch (Exception exception)
        {
            // Catch everything: an unhandled exception on this thread would end the program.
            error = new IOException(SshTexts.Current.ConnectionGone(exception.Message), exception);
        }

        writer.Complete(error);
    }
}
