using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Renci.SshNet;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>
/// A machine over SSH with the lab's key and its pinned host key. Shells have a connection of their own, so that a busy
/// engine never makes typing slow; each connection is opened on first use, and again after it was lost. Safe to call from any
/// thread. Disposing it ends whatever is still running, and takes two seconds at most, even if the peer does not answer.
/// </summary>
public sealed class SshMachineHost : IMachineHost
{
    /// <summary>How many bytes are read at a time.</summary>
    private const int ReadSize = 16 * 1024;

    private readonly MachineAccess _access;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SshConnection _shells;
    private readonly SshConnection _engine;

    /// <summary>Does not connect yet.</summary>
    /// <param name="access">Where the machine is, and how to log in.</param>
    /// <param name="clock">Measures limits and the heartbeat's pauses.</param>
    /// <param name="loggers">Logs when connections are made and lost; null logs nothing.</param>
    public SshMachineHost(MachineAccess access, TimeProvider clock, ILoggerFactory? loggers = null)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(clock);
        _access = access;
        _clock = clock;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger<SshMachineHost>();
        _shells = new(access, clock, _logger);
        _engine = new(access, clock, _logger);
    }

    public async Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken)
    {
        try
        {
            var client = await _shells.GetAsync(cancellationToken).ConfigureAwait(false);
            var stream = await Task.Run(
                () => client.CreateShellStream(
                    "xterm-256color", (uint)size.Columns, (uint)size.Rows, 0, 0, SshShell.BufferSize),
                cancellationToken).ConfigureAwait(false);
            Log.ShellOpened(_logger, _access.Name);
            return new SshShell(_access.Name, stream);
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            return SshFailure.ToShellError(_access, exception);
        }
    }

    public async Task<Result<CommandOutput, EngineError>> RunAsync(
        string commandLine, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var client = await _engine.GetAsync(either.Token).ConfigureAwait(false);
            using var command = client.CreateCommand(commandLine);
            var output = await ExecuteAsync(command, either.Token).ConfigureAwait(false);
            if (output.IsCut)
            {
                Log.OutputCut(_logger, _access.Name, OutputTail.Limit);
            }

            return output;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.CommandTimedOut(_logger, _access.Name, timeout.TotalSeconds);
            return new EngineError(
                EngineErrorKind.TimedOut, SshTexts.Current.TooSlow(_access.Name, commandLine, timeout));
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            return SshFailure.ToEngineError(_access, exception);
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
            throw new IOException(SshFailure.ToEngineError(_access, exception).Message, exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Concurrently, because each may take its whole limit.
        await Task.WhenAll(_shells.DisposeAsync().AsTask(), _engine.DisposeAsync().AsTask()).ConfigureAwait(false);
    }

    /// <summary>Reads the output while the command runs, because the library would keep all of it in memory.</summary>
    private static async Task<CommandOutput> ExecuteAsync(SshCommand command, CancellationToken cancellationToken)
    {
        var run = command.ExecuteAsync(cancellationToken);
        var output = DrainAsync(command.OutputStream);
        var error = DrainAsync(command.ExtendedOutputStream);
        await run.ConfigureAwait(false);
        return CommandOutput.Of(
            command.ExitStatus ?? -1, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }

    /// <summary>
    /// On a thread of its own, because the library's read blocks. The library ends the stream when the command ends, is cancelled, or
    /// loses its connection.
    /// </summary>
    private static Task<OutputTail> DrainAsync(Stream stream) => Task.Factory.StartNew(
        () =>
        {
            var tail = new OutputTail();
            var buffer = new byte[ReadSize];
            int count;
            while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
            {
                tail.Append(buffer.AsSpan(0, count));
            }

            return tail;
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
