using System.Diagnostics.CodeAnalysis;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>
/// A machine over SSH with the lab's key and its pinned host key. Shells have a connection of their own, so that a busy
/// engine never makes typing slow; each connection is opened on first use and again after it was lost.
/// </summary>
public sealed class SshMachineHost(MachineAccess access, TimeProvider clock) : IMachineHost
{
    private const int MaxOutput = 64 * 1024;

    private readonly SshConnection _shells = new(access, clock);
    private readonly SshConnection _engine = new(access, clock);

    public async Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken)
    {
        try
        {
            var client = await _shells.GetAsync(cancellationToken).ConfigureAwait(false);
            var stream = await Task.Run(
                () => client.CreateShellStream(
                    "xterm-256color", (uint)size.Columns, (uint)size.Rows, 0, 0, SshShell.BufferSize),
                cancellationToken).ConfigureAwait(false);
            return new SshShell(access.Name, stream);
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            return SshFailure.ToShellError(access, exception);
        }
    }

    public async Task<Result<CommandOutput, EngineError>> RunAsync(
        string commandLine, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var client = await _engine.GetAsync(either.Token).ConfigureAwait(false);
            using var command = client.CreateCommand(commandLine);
            await command.ExecuteAsync(either.Token).ConfigureAwait(false);
            return new CommandOutput(command.ExitStatus ?? -1, Cut(command.Result), Cut(command.Error));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new EngineError(
                EngineErrorKind.TimedOut, SshTexts.Current.TooSlow(access.Name, commandLine, timeout));
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            return SshFailure.ToEngineError(access, exception);
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The stream owns the command and is owned by the caller.")]
    public async Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken)
    {
        try
        {
            var client = await _engine.GetAsync(cancellationToken).ConfigureAwait(false);
            return await Task.Run(() => SshCommandStream.Start(client, commandLine), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            throw new IOException(SshFailure.ToEngineError(access, exception).Message, exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _shells.DisposeAsync().ConfigureAwait(false);
        await _engine.DisposeAsync().ConfigureAwait(false);
    }

    private static string Cut(string text) => text.Length <= MaxOutput ? text : text[^MaxOutput..];
}
