using System.Diagnostics;
using System.Globalization;

namespace TutorTui.Benchmarks.Pane;

/// <summary>
/// 100 MB of text through the pane, beside the OpenSSH client in tmux: how long it takes, whether the screen lives meanwhile,
/// and how soon Ctrl-C ends it.
/// </summary>
internal static class Flood
{
    private const string Make = "clear; seq -f 'line %012.0f of a text that is as long as lines usually are' 2000000 | head -c 100000000 > /tmp/flood; echo ma''de\r";
    private static readonly TimeSpan BeforeInterrupt = TimeSpan.FromMilliseconds(500);

    public static async Task RunAsync(int times)
    {
        using (var tmux = await ShellUnderTest.SshInTmuxAsync())
        {
            await MeasureAsync(tmux, times);
            tmux.Terminal.Type("exit\r");
        }

        using var tutor = ShellUnderTest.Tutor();
        await MeasureAsync(tutor, times);
    }

    private static async Task MeasureAsync(ShellUnderTest shell, int times)
    {
        var terminal = shell.Terminal;
        terminal.Type(Make);
        terminal.WaitFor("made");
        for (var time = 0; time < times; time++)
        {
            var reads = terminal.Reads;

            // The end of the run before may still be on the screen.
            var seconds = terminal.Type(
                $"clear; cat /tmp/flood; echo; echo sh''own {time}\r",
                screen => WatchedTerminal.TextOf(screen).Contains($"\nshown {time}", StringComparison.Ordinal)
                    || WatchedTerminal.TextOf(screen).Contains($"│shown {time}", StringComparison.Ordinal)).TotalSeconds;
            Say($"{shell.Name}: {seconds:0.00} s, {(terminal.Reads - reads) / seconds:0} updates a second");
        }

        terminal.Type("clear; cat /tmp/flood\r");
        await Task.Delay(BeforeInterrupt, TimeProvider.System);
        var interrupted = Stopwatch.GetTimestamp();
        terminal.Type("\u0003");
        var ended = terminal.WaitFor("^C");
        Say($"{shell.Name}: Ctrl-C shows after {Stopwatch.GetElapsedTime(interrupted, ended).TotalMilliseconds:0} ms");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
