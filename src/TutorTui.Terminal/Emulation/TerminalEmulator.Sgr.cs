using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Select graphic rendition (ECMA-48 8.3.117, colours of ISO 8613-6 in both spellings).</summary>
public sealed partial class TerminalEmulator
{
    private const CellFlags SingleUnderline = (CellFlags)((uint)UnderlineStyle.Single << PackedCell.UnderlineShift);

    /// <summary>What DECRARA 0 reverses.</summary>
    private const CellFlags AreaFlags = CellFlags.Bold | SingleUnderline | CellFlags.Blink | CellFlags.Reverse;

    private void SelectGraphicRendition(in ControlSequence sequence)
    {
        if (sequence.Parameters.IsEmpty)
        {
            ResetRendition();
        }

        for (var index = 0; index < sequence.Parameters.Length; index++)
        {
            var code = sequence.Get(index);
            if (code is 38 or 48 or 58)
            {
                if (ReadColor(sequence, ref index) is { } color)
                {
                    SetColor(code, color);
                }

                continue;
            }

            if (code == 4 && sequence.IsSubParameter(index + 1))
            {
                SetUnderline((UnderlineStyle)Math.Min(sequence.Get(index + 1), (int)UnderlineStyle.Dashed));
            }
            else
            {
                Apply(code);
            }

            SkipSubParameters(sequence, ref index);
        }
    }

    private void Apply(int code)
    {
        switch (code)
        {
            case 0:
                ResetRendition();
                break;
            case 1:
                _pen.Flags |= CellFlags.Bold;
                break;
            case 2:
                _pen.Flags |= CellFlags.Faint;
                break;
            case 3:
                _pen.Flags |= CellFlags.Italic;
                break;
            case 4:
                SetUnderline(UnderlineStyle.Single);
                break;
            case 5 or 6:
                _pen.Flags |= CellFlags.Blink;
                break;
            case 7:
                _pen.Flags |= CellFlags.Reverse;
                break;
            case 8:
                _pen.Flags |= CellFlags.Hidden;
                break;
            case 9:
                _pen.Flags |= CellFlags.Strikethrough;
                break;
            case 21:
                SetUnderline(UnderlineStyle.Double);
                break;
            case >= 22 and <= 29:
                _pen.Flags &= ~EndedBy(code);
                break;
            case >= 30 and <= 37:
                _pen.Foreground = PackedColor.Indexed(code - 30);
                break;
            case 39:
                _pen.Foreground = PackedColor.Default;
                break;
            case >= 40 and <= 47:
                _pen.Background = PackedColor.Indexed(code - 40);
                break;
            case 49:
                _pen.Background = PackedColor.Default;
                break;
            case 53:
                _pen.Flags |= CellFlags.Overline;
                break;
            case 55:
                _pen.Flags &= ~CellFlags.Overline;
                break;
            case 59:
                SetColor(58, PackedColor.Default);
                break;
            case >= 90 and <= 97:
                _pen.Foreground = PackedColor.Indexed(code - 90 + 8);
                break;
            case >= 100 and <= 107:
                _pen.Background = PackedColor.Indexed(code - 100 + 8);
                break;
        }
    }

    private static CellFlags EndedBy(int code) => code switch
    {
        22 => CellFlags.Bold | CellFlags.Faint,
        23 => CellFlags.Italic,
        24 => CellFlags.UnderlineMask,
        25 => CellFlags.Blink,
        27 => CellFlags.Reverse,
        28 => CellFlags.Hidden,
        29 => CellFlags.Strikethrough,
        _ => CellFlags.None,
    };

    /// <summary>SGR 0 ends neither a link nor protection.</summary>
    private void ResetRendition()
    {
        (_pen.Foreground, _pen.Background) = (PackedColor.Default, PackedColor.Default);
        _pen.Flags &= ~CellFlags.Rendition;
        if (_pen.Annotation != 0)
        {
            SetColor(58, PackedColor.Default);
        }
    }

    private void SetUnderline(UnderlineStyle style) =>
        _pen.Flags = (_pen.Flags & ~CellFlags.UnderlineMask) | (CellFlags)((uint)style << PackedCell.UnderlineShift);

    private void SetColor(int code, uint color)
    {
        switch (code)
        {
            case 38:
                _pen.Foreground = color;
                break;
            case 48:
                _pen.Background = color;
                break;
            default:
                Annotate(_annotations[_pen.Annotation] with { UnderlineColor = color });
                break;
        }
    }

    private void Annotate(in Annotation annotation)
    {
        if (_annotations.WantsSweep)
        {
            SweepAnnotations();
        }

        var number = _annotations.TryGetNumber(annotation, out var found) ? found.Value : 0;
        _pen.Flags = (CellFlags)(((uint)_pen.Flags & ((1u << PackedCell.AnnotationShift) - 1))
            | ((uint)number << PackedCell.AnnotationShift));
    }

    /// <summary>Reads <c>38;5;n</c>, <c>38;2;r;g;b</c> and the colon forms, of which the last may name a colour space.</summary>
    private static uint? ReadColor(in ControlSequence sequence, ref int index)
    {
        var start = index;
        var kind = sequence.Get(index + 1);
        if (sequence.IsSubParameter(index + 1))
        {
            SkipSubParameters(sequence, ref index);
            var first = index - start > 4 ? start + 3 : start + 2;
            return MakeColor(sequence, kind, kind == 2 ? first : start + 2);
        }

        index += kind == 5 ? 2 : kind == 2 ? 4 : 1;
        return MakeColor(sequence, kind, start + 2);
    }

    private static uint? MakeColor(in ControlSequence sequence, int kind, int first) => kind switch
    {
        2 => PackedColor.Rgb(sequence.Get(first), sequence.Get(first + 1), sequence.Get(first + 2)),
        5 => PackedColor.Indexed(sequence.Get(first)),
        _ => null,
    };

    private static void SkipSubParameters(in ControlSequence sequence, ref int index)
    {
        while (sequence.IsSubParameter(index + 1))
        {
            index++;
        }
    }
}
