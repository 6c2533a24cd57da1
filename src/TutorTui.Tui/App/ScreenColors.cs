using Terminal.Gui.Drawing;
using TutorTui.Terminal.Screen;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TutorTui.Tui.App;

/// <summary>Maps a cell's style to Terminal.Gui's attribute. The terminal's default colours are kept.</summary>
internal sealed class ScreenColors(bool hasColor)
{
    private const int CubeStart = 16;
    private const int GrayStart = 232;

    /// <summary>A limit on remembered colours, because programs may use any number of them.</summary>
    private const int MaxKnown = 4096;

    private readonly Dictionary<CellStyle, Attribute> _known = [];

    /// <summary>The 16 basic colours, in tones that can be read on dark and on light backgrounds.</summary>
    private static ReadOnlySpan<int> Basic =>
    [
        0x000000, 0xCD3131, 0x0D9F5C, 0xA8890B, 0x2472C8, 0xBC3FBC, 0x1193B0, 0xC5C5C5,
        0x767676, 0xF14C4C, 0x23C17B, 0xC9A90E, 0x3B8EEA, 0xD670D6, 0x29B0D0, 0xFFFFFF,
    ];

    public Attribute this[CellStyle style]
    {
        get
        {
            style = style with { Link = null };
            if (!_known.TryGetValue(style, out var attribute))
            {
                if (_known.Count == MaxKnown)
                {
                    _known.Clear();
                }

                attribute = new(Convert(style.Foreground), Convert(style.Background), Convert(style.Attributes));
                _known[style] = attribute;
            }

            return attribute;
        }
    }

    private static TextStyle Convert(CellAttributes attributes)
    {
        var style = TextStyle.None;
        foreach (var (from, to) in new[]
        {
            (CellAttributes.Bold, TextStyle.Bold), (CellAttributes.Faint, TextStyle.Faint),
            (CellAttributes.Italic, TextStyle.Italic), (CellAttributes.Underline, TextStyle.Underline),
            (CellAttributes.Blink, TextStyle.Blink), (CellAttributes.Reverse, TextStyle.Reverse),
            (CellAttributes.Strikethrough, TextStyle.Strikethrough),
        })
        {
            style |= attributes.HasFlag(from) ? to : TextStyle.None;
        }

        return style;
    }

    private Color Convert(TerminalColor color)
    {
        if (!hasColor || color.Kind is TerminalColorKind.Default)
        {
            return Color.None;
        }

        var rgb = color.Kind is TerminalColorKind.Rgb ? color.Value : Palette(color.Value);
        return new(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff);
    }

    /// <summary>xterm's 256 colours: 16 basic ones, a cube of 6x6x6, and 24 greys.</summary>
    private static int Palette(int index)
    {
        if (index < CubeStart)
        {
            return Basic[index];
        }

        if (index >= GrayStart)
        {
            var gray = 8 + ((index - GrayStart) * 10);
            return (gray << 16) | (gray << 8) | gray;
        }

        var cube = index - CubeStart;
        return (Level(cube / 36) << 16) | (Level(cube / 6 % 6) << 8) | Level(cube % 6);
    }

    private static int Level(int step) => step == 0 ? 0 : 55 + (step * 40);
}
