using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Sessions;

namespace TutorTui.Commands.Labs;

/// <summary><c>tutor lab ssh</c>: a machine's shell in this terminal. Its commands count for lessons, as in the full screen.</summary>
internal static class LabShell
{
    public static Command Create(TutorHost host)
    {
        var name = new Argument<string>("machine") { Description = ToolCommandTexts.Current.LabMachine };
        var command = new Command("ssh", ToolCommandTexts.Current.LabSsh) { name };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetRequiredValue(name), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string name, CancellationToken token)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return Errors.Usage(FailureTexts.Current.ShellNeedsTerminal, FailureTexts.Current.ShellInTerminal);
        }

        var (labConnection, labCode) = await LabConnections.OpenAsync(host, token);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            if (!MachineName.TryParse(name, out var machine) || !labConnection.Machines.TryGetValue(machine, out var target))
            {
                return Errors.Usage(FailureTexts.Current.NoSuchMachine(name), "tutor lab ssh machine1");
            }

            var opened = await target.Host.OpenShellAsync(Size(), token);
            if (!opened.TryGet(out var shell))
            {
                Console.Error.WriteLine($"tutor: {opened.Error!.Message}");
                return ExitCodes.Unreachable;
            }

            await using var tracked = TrackedShell.Start(machine, shell, Size(), host.Clock);
            tracked.CommandFinished += command => Keep(host, labConnection.Lab.LabId, command);
            return await ConnectAsync(tracked, token);
        }
    }

    /// <summary>Joins this terminal and the shell until the shell ends.</summary>
    private static async Task<int> ConnectAsync(TrackedShell shell, CancellationToken token)
    {
        await using var output = Console.OpenStandardOutput();
        await using var input = Console.OpenStandardInput();
        shell.OutputReceived += bytes =>
        {
            output.Write(bytes.Span);
            output.Flush();
        };
        using var resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => shell.Resize(Size()));
        await SetTerminalAsync("raw", "-echo");
        try
        {
            _ = Task.Run(() => ForwardAsync(input, shell, token), token);
            var end = await shell.Completion.WaitAsync(token);
            if (!end.IsClean)
            {
                await Console.Error.WriteLineAsync($"\r\ntutor: {end.Message}\r");
                return ExitCodes.Unreachable;
            }

            return ExitCodes.Ok;
        }
        finally
        {
            await SetTerminalAsync("sane");
        }
    }

    private static async Task ForwardAsync(Stream input, TrackedShell shell, CancellationToken token)
    {
        var buffer = new byte[4096];
        int count;
        while ((count = await input.ReadAsync(buffer, token)) > 0)
        {
            await shell.WriteAsync(buffer.AsMemory(0, count).ToArray(), token);
        }
    }

    /// <summary>Kept in the background: typing does not wait for the disk, and a disk that is full does not end the shell.</summary>
    private static void Keep(TutorHost host, string labId, FinishedCommand command) =>
        _ = host.Progress.AppendAsync(new CommandFinished(labId, command), CancellationToken.None);

    private static async Task SetTerminalAsync(params string[] settings)
    {
        using var process = Process.Start(new ProcessStartInfo("stty", settings) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
    }

    private static TerminalSize Size() => new(Math.Max(Console.WindowWidth, 2), Math.Max(Console.WindowHeight, 2));
}
