using System.Text;
using BenchmarkDotNet.Attributes;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Benchmarks;

/// <summary>How fast a shell's output is taken in: one mebibyte of each kind.</summary>
[MemoryDiagnoser]
public class EmulatorBenchmarks
{
    private const int Size = 1024 * 1024;

    private readonly TerminalEmulator _emulator = new(120, 40);
    private byte[] _input = [];

    [Params("lines", "progress", "chinese")]
    public string Kind { get; set; } = "lines";

    [GlobalSetup]
    public void Setup()
    {
        var pattern = Kind switch
        {
            "lines" => "64 bytes from 10.1.1.4: icmp_seq=12 ttl=64 time=0.143 ms\r\n",
            "progress" => "\e[3A\e[2K\r1767ad374626: Downloading [=====>      ]  12.4MB/27.2MB\r\n\r\n\r\n",
            _ => "\e[32m每台机器\e[0m都有自己的命令行，请看清楚提示符再输入命令。\r\n",
        };
        var text = new StringBuilder();
        while (text.Length < Size)
        {
            text.Append(pattern);
        }

        _input = Encoding.UTF8.GetBytes(text.ToString()).AsSpan(0, Size).ToArray();
    }

    [Benchmark]
    public long Feed()
    {
        _emulator.Feed(_input);
        return _emulator.Version;
    }
}
