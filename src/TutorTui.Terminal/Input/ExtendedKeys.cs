using System.Buffers;
using System.Text;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Terminal.Input;

/// <summary>
/// Encodes keys that share one code in the traditional form, for programs that ask for it: by the kitty keyboard protocol
/// (sw.kovidgoyal.net/kitty/keyboard-protocol) or xterm's modifyOtherKeys. The learner's own terminal sends the traditional forms,
/// so information that these lack, such as the release of a key, cannot be reported.
/// </summary>
internal static class ExtendedKeys
{
    private const int Escape = 0x1b;
    private const int Enter = 0x0d;
    private const int Tab = 0x09;
    private const int Backspace = 0x7f;

    [Flags]
    private enum Modifiers
    {
        None = 0,
        Shift = 1,
        Alt = 2,
        Control = 4,
    }

    /// <summary>The key in the extended form; null if it keeps the traditional one.</summary>
    public static byte[]? Translate(ReadOnlySpan<byte> key, TerminalModes modes)
    {
        if (key.IsEmpty || (modes.Keyboard is KeyboardFlags.None && modes.ModifyOtherKeys < 2))
        {
            return null;
        }

        if (IsFunctionKey(key))
        {
            return modes.Keyboard is KeyboardFlags.None ? null : FunctionKey(key);
        }

        var isAlt = key[0] == Escape && key.Length > 1;
        var text = new StringBuilder();
        for (var rest = isAlt ? key[1..] : key; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) is not OperationStatus.Done
                || Encode(Press(rune.Value, isAlt), modes) is not { } encoded)
            {
                return null;
            }

            text.Append(encoded);
            rest = rest[length..];
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary><c>CSI …</c> and <c>SS3 …</c>, but not Alt with a bracket or an O.</summary>
    private static bool IsFunctionKey(ReadOnlySpan<byte> key) =>
        key.Length > 2 && key[0] == Escape && key[1] is (byte)'[' or (byte)'O';

    /// <summary>
    /// Here the form is <c>CSI</c> in all modes. F3 has another form, because <c>CSI R</c> is a report of the cursor's position.
    /// </summary>
    private static byte[] FunctionKey(ReadOnlySpan<byte> key) => key switch
    {
        [_, (byte)'O', (byte)'R'] => [.. "\e[13~"u8],
        [_, (byte)'O', >= (byte)'A' and <= (byte)'S'] => [Escape, (byte)'[', key[2]],
        _ => key.ToArray(),
    };

    /// <summary>The key and modifiers that produced a character.</summary>
    private static Stroke Press(int character, bool isAlt)
    {
        var alt = isAlt ? Modifiers.Alt : Modifiers.None;
        return character switch
        {
            Escape or Enter or Tab or Backspace => new(character, 0, alt),
            0 => new(' ', 0, alt | Modifiers.Control),
            <= 0x1a => new(character | 0x60, 0, alt | Modifiers.Control),
            < 0x20 => new(character + 0x40, 0, alt | Modifiers.Control),
            >= 'A' and <= 'Z' => new(character | 0x20, character, alt | Modifiers.Shift),
            _ => new(character, 0, alt),
        };
    }

    private static string? Encode(Stroke stroke, TerminalModes modes)
    {
        var isText = (stroke.Modifiers & ~Modifiers.Shift) is Modifiers.None;
        var isOldKey = stroke.Code is Enter or Tab or Backspace;
        if (modes.Keyboard is KeyboardFlags.None)
        {
            return isText ? null : $"\e[27;{1 + (int)stroke.Modifiers};{stroke.Code}~";
        }

        // Enter, Tab and Backspace stay as they are, so that a shell can be used after a program has forgotten to reset.
        var isAll = modes.Keyboard.HasFlag(KeyboardFlags.ReportAllKeysAsEscapeCodes);
        if (!isAll && isText && (isOldKey || stroke.Code != Escape))
        {
            return null;
        }

        var alternate = stroke.Shifted > 0 && modes.Keyboard.HasFlag(KeyboardFlags.ReportAlternateKeys)
            ? $":{stroke.Shifted}"
            : string.Empty;
        var hasText = isAll && isText && stroke.Code >= ' ' && stroke.Code != Backspace
            && modes.Keyboard.HasFlag(KeyboardFlags.ReportAssociatedText);
        var text = hasText ? $";{(stroke.Shifted > 0 ? stroke.Shifted : stroke.Code)}" : string.Empty;
        var modifiers = stroke.Modifiers is Modifiers.None && !hasText ? string.Empty
            : stroke.Modifiers is Modifiers.None ? ";"
            : $";{1 + (int)stroke.Modifiers}";
        return $"\e[{stroke.Code}{alternate}{modifiers}{text}u";
    }

    /// <summary>A key with its modifiers.</summary>
    /// <param name="Code">The key's own character, or its old control character.</param>
    /// <param name="Shifted">The character it gives with Shift; 0 where that is not known.</param>
    /// <param name="Modifiers">The modifiers held with it.</param>
    private readonly record struct Stroke(int Code, int Shifted, Modifiers Modifiers);
}
