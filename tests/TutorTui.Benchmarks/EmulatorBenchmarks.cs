using BenchmarkDotNet.Attributes;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Benchmarks;

/// <summary>The time and allocations of processing a shell's output: one mebibyte of each kind.</summary>
[MemoryDiagnoser]
public class EmulatorBenchmarks
{
    private const int Size = 1024 * 1024;

    private readonly TerminalEmulator _emulator = new(120, 40, new() { MaxScrollback = 1000 });
    private byte[] _input = [];

    public static IEnumerable<string> Kinds => TerminalPayloads.Kinds.Keys;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "dense_ascii";

    [GlobalSetup]
    public void Setup() => _input = TerminalPayloads.Make(Kind, Size);

    [Benchmark]
    public long Feed()
    {
        _emulator.Feed(_input);
        return _emulator.Version;
    }
}
