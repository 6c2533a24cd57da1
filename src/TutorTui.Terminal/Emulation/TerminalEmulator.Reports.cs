using System.Text;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Answers to queries: what the terminal is, where the cursor is, how things are set.</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>The patch of xterm whose sequences are known; programs choose their own by it.</summary>
    private const int XtermPatch = 379;

    private const byte EscapeByte = 0x1b;

    /// <summary>S8C1T: the controls of answers are single bytes. Keys stay as they are.</summary>
    private bool _sendsSingleByteControls;

    private void Reply(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _listener.Reply(_sendsSingleByteControls ? WithSingleByteControls(bytes) : bytes);
    }

    /// <summary>ESC and a byte of columns 4 and 5 become one of columns 8 and 9 (ECMA-35 6.4.3).</summary>
    private static ReadOnlySpan<byte> WithSingleByteControls(Span<byte> text)
    {
        const int Shift = 0x40;
        var length = 0;
        for (var index = 0; index < text.Length; index++, length++)
        {
            var isControl = text[index] == EscapeByte && index + 1 < text.Length && text[index + 1] is >= 0x40 and < 0x60;
            text[length] = isControl ? (byte)(text[++index] + Shift) : text[index];
        }

        return text[..length];
    }

    /// <summary>DA1: a VT520 with the features that xterm reports, without sixel graphics.</summary>
    private void ReportPrimaryAttributes() => Reply("\e[?65;1;2;6;9;15;16;17;18;21;22;28;29c");

    /// <summary>DSR and CPR.</summary>
    private void ReportStatus(int what)
    {
        if (what == 5)
        {
            Reply("\e[0n");
        }
        else if (what == 6)
        {
            Reply($"\e[{_row - OriginRow + 1};{_column - OriginColumn + 1}R");
        }
    }

    /// <summary>DECDSR: no printer, no locator, no macros, no further sessions, and nothing wrong.</summary>
    private void ReportPrivateStatus(int what, int argument)
    {
        var answer = what switch
        {
            6 => $"\e[?{_row - OriginRow + 1};{_column - OriginColumn + 1};1R",
            15 => "\e[?13n",
            25 => "\e[?20n",
            26 => "\e[?27;1;0;0n",
            53 or 55 => "\e[?50n",
            56 => "\e[?57;0n",
            62 => "\e[0*{",
            63 => $"\eP{argument}!~0000\e\\",
            75 => "\e[?70n",
            85 => "\e[?83n",
            _ => null,
        };
        if (answer is not null)
        {
            Reply(answer);
        }
    }

    /// <summary>DECRQSS: reports a setting as the sequence that would set it.</summary>
    private void ReportSetting(string name)
    {
        var value = name switch
        {
            "m" => Rendition() + "m",
            "r" => $"{_top + 1};{_bottom + 1}r",
            "s" => $"{_left + 1};{_right + 1}s",
            "t" => $"{Math.Max(Rows, 24)}t",
            " q" => $"{_cursorShape} q",
            "\"p" => $"{_level};{(_sendsSingleByteControls ? 0 : 1)}\"p",
            "\"q" => $"{((_pen.Flags & CellFlags.Protected) != CellFlags.None ? 1 : _protectionEndedBy)}\"q",
            "*x" => $"{(_isExtentRectangular ? 2 : 0)}*x",
            "*|" => $"{Rows}*|",
            "$}" => "0$}",
            "$~" => "0$~",
            _ => null,
        };
        Reply(value is null ? "\eP0$r\e\\" : $"\eP1$r{value}\e\\");
    }

    /// <summary>Without a leading 0: programs accept both spellings, and this one is libvterm's (docs/adr/0009).</summary>
    private string Rendition()
    {
        var text = new StringBuilder();
        foreach (var (flag, code) in Codes)
        {
            text.Append((_pen.Flags & flag) != CellFlags.None ? $";{code}" : string.Empty);
        }

        var underline = _pen.Underline;
        text.Append(underline is UnderlineStyle.None ? string.Empty
            : underline is UnderlineStyle.Single ? ";4"
            : underline is UnderlineStyle.Double ? ";21"
            : $";4:{(int)underline}");
        AppendColor(text, _pen.Foreground, 30);
        AppendColor(text, _pen.Background, 40);
        AppendColor(text, _annotations[_pen.Annotation].UnderlineColor, 50);
        return text.Length == 0 ? "0" : text.ToString(1, text.Length - 1);
    }

    private static readonly (CellFlags Flag, int Code)[] Codes =
    [
        (CellFlags.Bold, 1), (CellFlags.Faint, 2), (CellFlags.Italic, 3), (CellFlags.Blink, 5), (CellFlags.Reverse, 7),
        (CellFlags.Hidden, 8), (CellFlags.Strikethrough, 9), (CellFlags.Overline, 53),
    ];

    private static void AppendColor(StringBuilder text, uint packed, int first)
    {
        const int Bright = 60;
        var color = PackedColor.Unpack(packed);
        var isBasic = first < 50 && color.Value < 16;
        text.Append(color.Kind switch
        {
            TerminalColorKind.Default => string.Empty,
            TerminalColorKind.Indexed when isBasic && color.Value < 8 => $";{first + color.Value}",
            TerminalColorKind.Indexed when isBasic => $";{first + Bright + color.Value - 8}",
            TerminalColorKind.Indexed => $";{first + 8}:5:{color.Value}",
            _ => $";{first + 8}:2:{color.Value >> 16}:{(color.Value >> 8) & 0xff}:{color.Value & 0xff}",
        });
    }
}
