using System.Diagnostics;
using System.Globalization;

namespace TutorTui.Benchmarks.Pane;

/// <summary>The program's costs: the time to the first full screen, its memory with both shells open, its idle processor time.</summary>
internal static class Footprint
{
    private const int Starts = 5;
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    public static async Task RunAsync()
    {
        List<double> paints = [];
        for (var start = 0; start < Starts; start++)
        {
            using var terminal = ShellUnderTest.StartTutor();
            paints.Add(Stopwatch.GetElapsedTime(terminal.Started, terminal.WaitFor(" quit")).TotalMilliseconds);
        }

        paints.Sort();
        Say($"first full paint: {paints[0]:0} to {paints[^1]:0} ms, median {paints[Starts / 2]:0} ms ({Starts} starts)");
        using var tutor = ShellUnderTest.Tutor();
        await Task.Delay(Settle, TimeProvider.System);
        var before = ProcessorTime(tutor.Terminal.ProcessId);
        await Task.Delay(Idle, TimeProvider.System);
        var used = ProcessorTime(tutor.Terminal.ProcessId) - before;
        Say($"resident with both shells open: {Resident(tutor.Terminal.ProcessId):0.0} MB");
        Say($"idle: {used / Idle * 100:0.00} % of one processor over {Idle.TotalSeconds:0} s");
    }

    private static TimeSpan ProcessorTime(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.TotalProcessorTime;
    }

    private static double Resident(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64 / 1024.0 / 1024.0;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
