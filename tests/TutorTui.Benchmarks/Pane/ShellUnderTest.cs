using System.Globalization;
using TutorTui.Core.Shells;

namespace TutorTui.Benchmarks.Pane;

/// <summary>A shell on Machine1, shown in one of the ways that are compared.</summary>
/// <param name="Name">The way.</param>
/// <param name="Terminal">The terminal it is shown on.</param>
internal sealed record ShellUnderTest(string Name, WatchedTerminal Terminal) : IDisposable
{
    private const string Prompt = "Machine1 ~$";
    private static readonly TerminalSize Size = new(120, 40);

    public void Dispose() => Terminal.Dispose();

    /// <summary>The tutor, with the focus in its shell.</summary>
    public static ShellUnderTest Tutor()
    {
        var terminal = StartTutor();
        terminal.WaitFor("lab: ready");
        terminal.WaitFor(Prompt);
        terminal.Type("\t");
        terminal.WaitFor("Ctrl+T then:");
        return new("tutor", terminal);
    }

    /// <summary>The program that <c>TUTOR_PROGRAM</c> names, or the native one.</summary>
    public static WatchedTerminal StartTutor()
    {
        var program = Environment.GetEnvironmentVariable("TUTOR_PROGRAM") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "../../../native/tutor");
        return new([program], Variables(), Size);
    }

    /// <summary>The OpenSSH client.</summary>
    public static async Task<ShellUnderTest> SshAsync() => Connected(new("ssh", new(await SshCommandAsync(), Variables(), Size)));

    /// <summary>The OpenSSH client in tmux.</summary>
    public static async Task<ShellUnderTest> SshInTmuxAsync()
    {
        var command = new[] { "tmux", "-f", "/dev/null", "-L", "tutor-bench", "new-session" };
        return Connected(new("ssh in tmux", new([.. command, .. await SshCommandAsync()], Variables(), Size)));
    }

    private static ShellUnderTest Connected(ShellUnderTest shell)
    {
        shell.Terminal.WaitFor(Prompt);
        return shell;
    }

    private static async Task<IReadOnlyList<string>> SshCommandAsync()
    {
        await using var lab = await RunningLab.OpenAsync();
        var machine = lab.LabConnection.Lab.Machines[0];
        return
        [
            "ssh", "-i", machine.PrivateKeyPath, "-p", machine.Port.ToString(CultureInfo.InvariantCulture),
            "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
            $"{machine.User}@{machine.Host}",
        ];
    }

    private static Dictionary<string, string> Variables() => new() { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" };
}
