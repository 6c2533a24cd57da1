namespace TutorTui.Platform;

/// <summary>
/// The terminal, or the files and pipes, that the program was started with. Verbs print data to <see cref="Out"/> and say everything
/// else on <see cref="Error"/>. The writers may be used from several threads.
/// </summary>
internal interface IConsole
{
    TextWriter Out { get; }

    TextWriter Error { get; }

    TextReader In { get; }

    bool IsInputRedirected { get; }

    bool IsOutputRedirected { get; }

    bool IsErrorRedirected { get; }

    /// <summary>Columns of the terminal; meaningful only if the output is one.</summary>
    int Width { get; }

    /// <summary>Rows of the terminal; meaningful only if the output is one.</summary>
    int Height { get; }

    /// <summary>Whether the program is used interactively: neither input nor output is a file or a pipe.</summary>
    bool IsInteractive => !IsInputRedirected && !IsOutputRedirected;

    /// <summary>The input as bytes, for the caller to dispose.</summary>
    Stream OpenInput();

    /// <summary>The output as bytes, for the caller to dispose.</summary>
    Stream OpenOutput();

    /// <summary>Reads a pressed key without echoing it; null if none is waiting.</summary>
    ConsoleKey? TakeKey();
}
