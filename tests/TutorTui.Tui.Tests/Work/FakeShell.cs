using System.Text;
using System.Threading.Channels;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Tests.Work;

/// <summary>A shell that prints what the test wants, and notes what is typed.</summary>
internal sealed class FakeShell(TestServices services) : IShell
{
    private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
    private readonly TaskCompletionSource<ShellEnd> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Typed bytes never arrive, and the caller waits until the shell is disposed.</summary>
    public bool TakesNothing { get; init; }

    public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

    public Task<ShellEnd> Completion => _completion.Task;

    /// <summary>A prompt of the machine's bash, with its marks.</summary>
    public void Prompt() => Print("\e]133;A\e\\Machine1 ~$ \e]133;B\e\\");

    public void Print(string text) => _output.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    public void End(string message) => _completion.TrySetResult(new(IsClean: true, message));

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (TakesNothing)
        {
            cancellationToken.WaitHandle.WaitOne();
            return default;
        }

        services.Note($"typed {Encoding.UTF8.GetString(bytes.Span)}");
        return default;
    }

    public void Resize(TerminalSize size) => services.Note($"resized {size.Columns}x{size.Rows}");

    public ValueTask DisposeAsync()
    {
        _output.Writer.TryComplete();
        End("Closed.");
        return default;
    }
}
