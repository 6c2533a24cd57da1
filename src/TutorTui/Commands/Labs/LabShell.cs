using System.CommandLine;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using TutorTui.Commands.Access;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Languages;
using TutorTui.Logging;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Sessions;

namespace TutorTui.Commands.Labs;

/// <summary><c>tutor lab ssh</c>: a machine's shell in this terminal. Its commands count for lessons, as in the full screen.</summary>
internal sealed class LabShell(
    LabConnections labs, IProgressStore store, ITerminalMode terminal, IConsole console, TimeProvider clock, ILogger<LabShell> logger)
{
    private const int BufferSize = 4096;

    public static Command Create(Func<LabShell> verb)
    {
        var name = new Argument<string>("machine") { Description = ToolCommandTexts.Current.LabMachine };
        var command = new Command("ssh", ToolCommandTexts.Current.LabSsh) { name };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(name), token));
        return command;
    }

    public async Task<int> RunAsync(string name, CancellationToken token)
    {
        if (!console.IsInteractive)
        {
            return console.ReportUsage(FailureTexts.Current.ShellNeedsTerminal, FailureTexts.Current.ShellInTerminal);
        }

        var (labConnection, labCode) = await labs.OpenAsync(token);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            if (!MachineName.TryParse(name, out var machine) || !labConnection.Machines.TryGetValue(machine, out var target))
            {
                return console.ReportUsage(FailureTexts.Current.NoSuchMachine(name), "tutor lab ssh machine1");
            }

            var opened = await target.Host.OpenShellAsync(Size(), token);
            if (!opened.TryGet(out var shell))
            {
                console.Note(opened.Error!.Message);
                return ExitCodes.Unreachable;
            }

            return await RunAsync(machine, shell, labConnection.Lab.LabId, token);
        }
    }

    /// <summary>Stores the shell's commands while it runs: typing does not wait for the disk, and a full disk does not end the shell.</summary>
    private async Task<int> RunAsync(MachineName machine, IShell shell, string labId, CancellationToken token)
    {
        var finished = Channel.CreateUnbounded<FinishedCommand>(new() { SingleReader = true });
        var keeping = KeepAsync(labId, finished.Reader);
        int exitCode;
        try
        {
            await using var tracked = TrackedShell.Start(machine, shell, Size(), clock);
            tracked.CommandFinished += command => finished.Writer.TryWrite(command);
            exitCode = await ConnectAsync(tracked, token);
        }
        finally
        {
            // The shell has ended and reports no more commands; the last of them have to be on disk before the verb ends.
            finished.Writer.Complete();
            await keeping;
        }

        return await keeping is { } notKept ? console.Report(notKept) : exitCode;
    }

    /// <summary>Adds commands to the progress in the order in which they ended.</summary>
    /// <returns>Why one of them could not be stored, or null.</returns>
    private async Task<ProgressError?> KeepAsync(string labId, ChannelReader<FinishedCommand> finished)
    {
        ProgressError? notKept = null;
        await foreach (var command in finished.ReadAllAsync(CancellationToken.None))
        {
            if ((await store.AppendAsync(new CommandFinished(labId, command), CancellationToken.None)).Error is { } error)
            {
                Log.CommandNotKept(logger, error.Message);
                notKept = error;
            }
        }

        return notKept;
    }

    /// <summary>
    /// Connects this terminal to the shell until the shell ends. The terminal's settings are restored however that happens, even by a
    /// signal.
    /// </summary>
    private async Task<int> ConnectAsync(TrackedShell shell, CancellationToken token)
    {
        await using var output = console.OpenOutput();
        await using var input = console.OpenInput();
        shell.OutputReceived += bytes =>
        {
            output.Write(bytes.Span);
            output.Flush();
        };
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(token);
        using var resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => shell.Resize(Size()));
        using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            ended.Cancel();
        });
        ShellEnd end;
        using (terminal.EnterRaw())
        {
            // A read of the terminal cannot be cancelled: the task may outlive the shell, until the process ends.
            _ = Task.Run(() => ForwardAsync(input, shell, ended.Token), ended.Token);
            try
            {
                end = await shell.Completion.WaitAsync(ended.Token);
            }
            finally
            {
                await ended.CancelAsync();
            }
        }

        if (end.IsClean)
        {
            return ExitCodes.Ok;
        }

        await console.Error.WriteLineAsync($"\r\ntutor: {end.Message}\r");
        return ExitCodes.Unreachable;
    }

    private async Task ForwardAsync(Stream input, TrackedShell shell, CancellationToken token)
    {
        try
        {
            var buffer = new byte[BufferSize];
            int count;
            while ((count = await input.ReadAsync(buffer, token)) > 0)
            {
                await shell.WriteAsync(buffer.AsMemory(0, count).ToArray(), token);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The shell has ended.
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            Log.InputLost(logger, exception);
        }
    }

    private TerminalSize Size() => new(Math.Max(console.Width, 2), Math.Max(console.Height, 2));
}
