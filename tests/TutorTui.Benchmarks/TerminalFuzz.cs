using System.Diagnostics;
using TutorTui.Testing;

namespace TutorTui.Benchmarks;

/// <summary>
/// Feeds hostile streams to the terminal for a while and prints the seeds of those that fail, so that their streams can
/// be kept in <c>tests/TutorTui.Terminal.Tests/Seeds</c>.
/// </summary>
internal static class TerminalFuzz
{
    public static int Run(int seconds, int firstSeed)
    {
        var started = Stopwatch.StartNew();
        var failures = 0;
        var seed = firstSeed;
        for (; started.Elapsed < TimeSpan.FromSeconds(seconds); seed++)
        {
            if (Trial(seed) is { } complaint)
            {
                failures++;
                Console.WriteLine($"seed {seed}: {complaint}");
            }
        }

        Console.WriteLine($"{seed - firstSeed} streams in {started.Elapsed:hh\\:mm\\:ss}, {failures} went wrong.");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Writes a seed's stream into a file.</summary>
    public static void Keep(int seed, string path) => File.WriteAllBytes(path, HostileStream.Make(seed));

    private static string? Trial(int seed)
    {
        try
        {
            return TerminalTrial.Run(HostileStream.Make(seed), seed);
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }
}
