using TutorTui.Terminal.Emulation;

namespace TutorTui.Benchmarks;

/// <summary>
/// How many megabytes (10^6 bytes) a second the terminal takes in: 4 MiB of each kind in chunks of 64 KiB, at 120x40 with 1000
/// lines of scrollback, the best of some rounds after a warm-up, with the collections of the second generation meanwhile. The
/// time is the processor's, so that whatever else runs on the machine does not count.
/// </summary>
internal static class TerminalThroughput
{
    private const int Size = 4 * 1024 * 1024;
    private const int Chunk = 64 * 1024;

    public static void Run(int rounds)
    {
        var logarithms = 0.0;
        var collections = 0;
        foreach (var kind in TerminalPayloads.Kinds.Keys)
        {
            var input = TerminalPayloads.Make(kind, Size);
            var emulator = new TerminalEmulator(120, 40, new() { MaxScrollback = 1000 });
            Feed(emulator, input);
            var before = GC.CollectionCount(2);
            var best = Enumerable.Range(0, rounds).Max(_ => Size / Feed(emulator, input).TotalSeconds / 1e6);
            var second = GC.CollectionCount(2) - before;
            Console.WriteLine($"{kind,-22} {best,8:0.0} MB/s  {second} second-generation collections");
            logarithms += Math.Log(best);
            collections += second;
        }

        Console.WriteLine($"{"geometric mean",-22} {Math.Exp(logarithms / TerminalPayloads.Kinds.Count),8:0.0} MB/s  {collections}");
    }

    private static TimeSpan Feed(TerminalEmulator emulator, byte[] input)
    {
        var started = Environment.CpuUsage.TotalTime;
        for (var offset = 0; offset < input.Length; offset += Chunk)
        {
            emulator.Feed(input.AsSpan(offset, Math.Min(Chunk, input.Length - offset)));
        }

        return Environment.CpuUsage.TotalTime - started;
    }
}
