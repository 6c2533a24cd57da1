using System.Text;
using System.Threading.Channels;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Sessions;

namespace TutorTui.Tui.Tests;

/// <summary>A shell that prints exactly what the test wants on its screen.</summary>
internal sealed class QuietShell : IShell
{
    private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
    private readonly TaskCompletionSource<ShellEnd> _completion = new();

    public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

    public Task<ShellEnd> Completion => _completion.Task;

    /// <summary>A tracked shell of a size that shows a text; lines end in <c>\n</c>.</summary>
    public static TrackedShell Showing(int columns, int rows, string text)
    {
        var shell = TrackedShell.Start(MachineName.Machine1, new QuietShell(), new(columns, rows), TimeProvider.System);
        lock (shell.SyncRoot)
        {
            shell.Emulator.Feed(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));
        }

        return shell;
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => default;

    public void Resize(TerminalSize size)
    {
    }

    public ValueTask DisposeAsync()
    {
        _output.Writer.TryComplete();
        _completion.TrySetResult(new(IsClean: true, "Closed."));
        return default;
    }
}
