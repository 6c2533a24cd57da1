namespace TutorTui.Terminal;

/// <summary>Receives what a program does besides drawing. Called on the thread that feeds bytes, in the middle of feeding.</summary>
public interface ITerminalListener
{
    /// <summary>An answer to a query, to be sent back as if typed.</summary>
    void Reply(ReadOnlySpan<byte> bytes)
    {
    }

    void Bell()
    {
    }

    void TitleChanged(string title)
    {
    }

    /// <summary>A mark of shell integration (OSC 133).</summary>
    void Mark(PromptMark mark)
    {
    }

    /// <summary>Text for the clipboard (OSC 52); only with <see cref="TerminalPermissions.WriteClipboard"/>.</summary>
    void ClipboardWritten(string text)
    {
    }

    /// <summary>The program has changed the size; only with <see cref="TerminalPermissions.Resize"/>.</summary>
    void SizeChanged(int columns, int rows)
    {
    }
}
