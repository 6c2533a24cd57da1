using System.Globalization;

namespace TutorTui.Benchmarks.Pane;

/// <summary>
/// From a key to its echo on the screen, through SSH to a machine of the lab: the tutor beside the OpenSSH client, in the same
/// terminal. Escape goes to a program that shows it.
/// </summary>
internal static class KeyLatency
{
    private const int InOneLine = 20;

    public static async Task RunAsync(int count)
    {
        using (var ssh = await ShellUnderTest.SshAsync())
        {
            Measure(ssh, count);
        }

        using var tutor = ShellUnderTest.Tutor();
        Measure(tutor, count);
    }

    private static void Measure(ShellUnderTest shell, int count)
    {
        var pauses = new Random(1);
        Print($"{shell.Name}: a letter", Enumerable.Range(0, count).Select(index =>
        {
            if (index % InOneLine == 0)
            {
                shell.Terminal.TypeAndSettle("\u0015");
            }

            Pause(pauses);
            var letter = ((char)('a' + (index % 26))).ToString();
            return shell.Terminal.Echo(letter, letter);
        }));

        shell.Terminal.Type("\u0015clear; stty -icanon -echo; echo here''we go; cat -v\r");
        shell.Terminal.WaitFor("herewe go");
        Print($"{shell.Name}: Escape", Enumerable.Range(0, count).Select(index =>
        {
            if (index % InOneLine == 0)
            {
                shell.Terminal.TypeAndSettle("\r");
            }

            Pause(pauses);
            return shell.Terminal.Echo("\e", "^[");
        }));
    }

    /// <summary>People do not type in step with anything.</summary>
    private static void Pause(Random random) =>
        Task.Delay(TimeSpan.FromMilliseconds(30 + random.Next(40)), TimeProvider.System).GetAwaiter().GetResult();

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var milliseconds = times.Select(time => time.TotalMilliseconds).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-18} p50 {At(0.5):0.00} ms, p95 {At(0.95):0.00} ms, slowest {milliseconds[^1]:0.00} ms ({milliseconds.Count} times)"));

        double At(double share) => milliseconds[(int)Math.Ceiling(share * milliseconds.Count) - 1];
    }
}
