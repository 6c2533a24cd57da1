using TutorTui.Platform;

namespace TutorTui.Tests.Commands;

/// <summary>A console whose input the test gives and whose output it reads.</summary>
internal sealed class FakeConsole : IConsole, IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TextWriter Out => _output;

    public TextWriter Error => _error;

    public TextReader In { get; set; } = TextReader.Null;

    /// <summary>Whether the console is interactive.</summary>
    public bool IsTerminal { get; set; }

    public bool IsInputRedirected => !IsTerminal;

    public bool IsOutputRedirected => !IsTerminal;

    public bool IsErrorRedirected => !IsTerminal;

    public int Width => 80;

    public int Height => 24;

    /// <summary>The standard output so far.</summary>
    public string Printed => _output.ToString();

    /// <summary>The standard error output so far.</summary>
    public string Said => _error.ToString();

    /// <summary>The input as bytes.</summary>
    public Stream Typed { get; set; } = Stream.Null;

    /// <summary>The output as bytes.</summary>
    public MemoryStream Shown { get; } = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        Shown.Dispose();
    }

    public Stream OpenInput() => Typed;

    public Stream OpenOutput() => Shown;

    public ConsoleKey? TakeKey() => ConsoleKey.Q;
}
