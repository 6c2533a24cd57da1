using System.Threading.Channels;

namespace TutorTui.Core.Shells;

/// <summary>An interactive login shell on a machine, behind a pseudo terminal. One reader and one writer at a time, on any threads.</summary>
public interface IShell : IAsyncDisposable
{
    /// <summary>
    /// The bytes that the remote side prints, in order; completes when the shell ends. A slow reader holds the remote side
    /// back, as a terminal does: only a bounded amount of output is buffered.
    /// </summary>
    ChannelReader<ReadOnlyMemory<byte>> Output { get; }

    /// <summary>Completes when the shell has ended, with the reason.</summary>
    Task<ShellEnd> Completion { get; }

    /// <summary>Sends bytes as typed. After the shell has ended they are dropped.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    /// <summary>Tells the remote side the terminal's new size.</summary>
    void Resize(TerminalSize size);
}
