using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Select graphic rendition (ECMA-48 8.3.117, colours of ISO 8613-6 in both spellings).</summary>
public sealed partial class TerminalEmulator
{
    private void SelectGraphicRendition(in ControlSequence sequence)
    {
        if (sequence.Parameters.IsEmpty)
        {
            _style = new() { Link = _style.Link };
        }

        for (var index = 0; index < sequence.Parameters.Length; index++)
        {
            var code = sequence.Get(index, 0);
            if (code is 38 or 48 or 58)
            {
                var color = ReadColor(sequence, ref index);
                _style = color is null ? _style
                    : code == 38 ? _style with { Foreground = color.Value }
                    : code == 48 ? _style with { Background = color.Value }
                    : _style;
                continue;
            }

            Apply(code, index + 1 < sequence.Parameters.Length && sequence.SubParameters[index + 1]
                ? sequence.Get(index + 1, 0)
                : null);
            SkipSubParameters(sequence, ref index);
        }
    }

    private void Apply(int code, int? detail) => _style = code switch
    {
        0 => new() { Link = _style.Link },
        1 => With(CellAttributes.Bold),
        2 => With(CellAttributes.Faint),
        3 => With(CellAttributes.Italic),
        4 when detail is 0 => Without(CellAttributes.Underline),
        4 or 21 => With(CellAttributes.Underline),
        5 or 6 => With(CellAttributes.Blink),
        7 => With(CellAttributes.Reverse),
        8 => With(CellAttributes.Hidden),
        9 => With(CellAttributes.Strikethrough),
        22 => Without(CellAttributes.Bold | CellAttributes.Faint),
        23 => Without(CellAttributes.Italic),
        24 => Without(CellAttributes.Underline),
        25 => Without(CellAttributes.Blink),
        27 => Without(CellAttributes.Reverse),
        28 => Without(CellAttributes.Hidden),
        29 => Without(CellAttributes.Strikethrough),
        >= 30 and <= 37 => _style with { Foreground = TerminalColor.Indexed(code - 30) },
        39 => _style with { Foreground = default },
        >= 40 and <= 47 => _style with { Background = TerminalColor.Indexed(code - 40) },
        49 => _style with { Background = default },
        >= 90 and <= 97 => _style with { Foreground = TerminalColor.Indexed(code - 90 + 8) },
        >= 100 and <= 107 => _style with { Background = TerminalColor.Indexed(code - 100 + 8) },
        _ => _style,
    };

    /// <summary>Reads <c>38;5;n</c>, <c>38;2;r;g;b</c> and the colon forms, of which the last may name a colour space.</summary>
    private static TerminalColor? ReadColor(in ControlSequence sequence, ref int index)
    {
        var start = index;
        var isColon = index + 1 < sequence.Parameters.Length && sequence.SubParameters[index + 1];
        var kind = sequence.Get(index + 1, 0);
        if (isColon)
        {
            SkipSubParameters(sequence, ref index);
            var count = index - start;
            var first = count > 4 ? start + 3 : start + 2;
            return kind == 5 ? TerminalColor.Indexed(sequence.Get(start + 2, 0))
                : kind == 2 ? TerminalColor.Rgb(sequence.Get(first, 0), sequence.Get(first + 1, 0), sequence.Get(first + 2, 0))
                : null;
        }

        index += kind == 5 ? 2 : kind == 2 ? 4 : 1;
        return kind == 5 ? TerminalColor.Indexed(sequence.Get(start + 2, 0))
            : kind == 2 ? TerminalColor.Rgb(sequence.Get(start + 2, 0), sequence.Get(start + 3, 0), sequence.Get(start + 4, 0))
            : null;
    }

    private static void SkipSubParameters(in ControlSequence sequence, ref int index)
    {
        while (index + 1 < sequence.Parameters.Length && sequence.SubParameters[index + 1])
        {
            index++;
        }
    }

    private CellStyle With(CellAttributes attributes) => _style with { Attributes = _style.Attributes | attributes };

    private CellStyle Without(CellAttributes attributes) => _style with { Attributes = _style.Attributes & ~attributes };
}
