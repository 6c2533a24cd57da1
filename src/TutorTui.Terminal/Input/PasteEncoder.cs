using TutorTui.Terminal.Emulation;

namespace TutorTui.Terminal.Input;

/// <summary>Encodes pasted text for the program in the shell: framed if it has asked for that (mode 2004), otherwise as typed.</summary>
public static class PasteEncoder
{
    public static ReadOnlySpan<byte> Start => "\e[200~"u8;

    public static ReadOnlySpan<byte> End => "\e[201~"u8;

    public static byte[] EncodeStart(TerminalModes modes) => Has(modes) ? Start.ToArray() : [];

    public static byte[] EncodeEnd(TerminalModes modes) => Has(modes) ? End.ToArray() : [];

    /// <summary>
    /// Encodes a piece of the text. Line ends become those of the Enter key if the text is not framed. Escapes become spaces, so that
    /// the text cannot end the frame.
    /// </summary>
    public static byte[] EncodeText(ReadOnlySpan<byte> text, TerminalModes modes)
    {
        var encoded = text.ToArray();
        if (!Has(modes))
        {
            encoded.AsSpan().Replace((byte)'\n', (byte)'\r');
        }

        encoded.AsSpan().Replace((byte)'\e', (byte)' ');
        return encoded;
    }

    private static bool Has(TerminalModes modes) => modes.HasBracketedPaste;
}
