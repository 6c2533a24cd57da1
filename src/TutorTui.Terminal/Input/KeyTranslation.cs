using TutorTui.Terminal.Emulation;

namespace TutorTui.Terminal.Input;

/// <summary>
/// Translates a key from the form the learner's own terminal has sent to the form the program in the shell expects: that of xterm, in the modes
/// that it has set. All but cursor and keypad keys are the same in every mode (xterm, ctlseqs: PC-Style Function Keys, VT220-Style
/// Function Keys). Home and End come as <c>ESC [ 1 ~</c> or <c>ESC [ 7 ~</c> from tmux, screen, the Linux console and rxvt.
/// </summary>
public static class KeyTranslation
{
    private const byte Escape = 0x1b;
    private const byte Backspace = 0x08;

    /// <summary>The characters on the keypad's keys, by the final byte of their application form: <c>ESC O p</c> is 0.</summary>
    private static ReadOnlySpan<byte> KeypadFinals => "pqrstuvwxynlkjmoM"u8;

    private static ReadOnlySpan<byte> KeypadCharacters => "0123456789.,+*-/\r"u8;

    /// <summary>The key in the form the program expects.</summary>
    public static byte[] Translate(ReadOnlySpan<byte> key, TerminalModes modes)
    {
        if (key.Length == 4 && key[0] == Escape && key[1] == (byte)'[' && key[3] == (byte)'~')
        {
            key = key[2] switch
            {
                (byte)'1' or (byte)'7' => "\e[H"u8,
                (byte)'4' or (byte)'8' => "\e[F"u8,
                _ => key,
            };
        }

        if (ExtendedKeys.Translate(key, modes) is { } extended)
        {
            return extended;
        }

        if (modes.HasNewLine && key.SequenceEqual("\r"u8))
        {
            return [.. "\r\n"u8];
        }

        if (modes.SendsBackspace && key.SequenceEqual("\u007f"u8))
        {
            return [Backspace];
        }

        if (key.Length != 3 || key[0] != Escape || key[1] is not ((byte)'[' or (byte)'O'))
        {
            return key.ToArray();
        }

        if (key[2] is (>= (byte)'A' and <= (byte)'D') or (byte)'H' or (byte)'F')
        {
            return [Escape, modes.HasApplicationCursorKeys ? (byte)'O' : (byte)'[', key[2]];
        }

        var keypad = KeypadFinals.IndexOf(key[2]);
        return key[1] == (byte)'O' && keypad >= 0 && !modes.HasApplicationKeypad ? [KeypadCharacters[keypad]] : key.ToArray();
    }
}
