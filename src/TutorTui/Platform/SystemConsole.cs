namespace TutorTui.Platform;

/// <summary>The process's own console; the only user of <see cref="Console"/>.</summary>
internal sealed class SystemConsole : IConsole
{
    public TextWriter Out => Console.Out;

    public TextWriter Error => Console.Error;

    public TextReader In => Console.In;

    public bool IsInputRedirected => Console.IsInputRedirected;

    public bool IsOutputRedirected => Console.IsOutputRedirected;

    public bool IsErrorRedirected => Console.IsErrorRedirected;

    public int Width => Console.WindowWidth;

    public int Height => Console.WindowHeight;

    public Stream OpenInput() => Console.OpenStandardInput();

    public Stream OpenOutput() => Console.OpenStandardOutput();

    public ConsoleKey? TakeKey() => Console.KeyAvailable ? Console.ReadKey(intercept: true).Key : null;
}
