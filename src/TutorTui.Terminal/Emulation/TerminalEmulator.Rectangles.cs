using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Rectangles of the VT420 and VT510 (VT510 reference manual, chapter 5).</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>DECSACE: attributes change in a rectangle, not in the stream from one corner to the other.</summary>
    private bool _isExtentRectangular;

    /// <summary>A rectangle from parameters, cut to the screen; null if it is empty. Ends are exclusive.</summary>
    private Area? ReadArea(in ControlSequence sequence, int first)
    {
        var isOrigin = _modes[PrivateMode.Origin];
        var (lastRow, lastColumn) = isOrigin ? (_bottom, _right) : (Rows - 1, Columns - 1);
        var top = OriginRow + sequence.Count(first) - 1;
        var left = OriginColumn + sequence.Count(first + 1) - 1;
        var bottom = sequence.Get(first + 2) is > 0 and var b ? Math.Min(OriginRow + b - 1, lastRow) : lastRow;
        var right = sequence.Get(first + 3) is > 0 and var r ? Math.Min(OriginColumn + r - 1, lastColumn) : lastColumn;
        return top > bottom || left > right ? null : new(top, left, bottom + 1, right + 1);
    }

    /// <summary>DECFRA, DECERA, DECSERA.</summary>
    private void FillArea(in ControlSequence sequence, int first, PackedCell cell, bool isSelective)
    {
        if (ReadArea(sequence, first) is not { } area)
        {
            return;
        }

        for (var row = area.Top; row < area.Bottom; row++)
        {
            if (isSelective)
            {
                // Unlike DECSED and DECSEL in xterm, only by its own kind of protection.
                Erase(row, area.Left, area.Right, _protection is Protection.Selective);
                continue;
            }

            _screen[row].Fill(area.Left, area.Right, cell);
            _screen.Touch(row);
        }
    }

    /// <summary>DECFRA: only characters that can be seen.</summary>
    private void FillAreaWith(in ControlSequence sequence)
    {
        var code = sequence.Get(0);
        if (code is (>= 0x20 and < 0x7f) or (>= 0xa0 and <= 0xff))
        {
            var character = code < 0x7f ? _sets.Current?.Translate((byte)code) ?? code : code;
            FillArea(sequence, 1, _pen with { Text = (uint)character }, isSelective: false);
        }
    }

    /// <summary>DECCRA. There is only one page. Copies go through a buffer, because the areas may overlap.</summary>
    private void CopyArea(in ControlSequence sequence)
    {
        if (ReadArea(sequence, 0) is not { } area)
        {
            return;
        }

        var top = OriginRow + sequence.Count(5) - 1;
        var left = OriginColumn + sequence.Count(6) - 1;
        var (height, width) = (Math.Min(area.Bottom - area.Top, Rows - top), Math.Min(area.Right - area.Left, Columns - left));
        if (height <= 0 || width <= 0)
        {
            return;
        }

        for (var step = 0; step < height; step++)
        {
            // Downwards from the end, so that nothing is overwritten before it is copied.
            var row = top > area.Top ? height - 1 - step : step;
            _screen[top + row].CopyFrom(_screen[area.Top + row], area.Left, left, width);
            _screen.Touch(top + row);
        }
    }

    /// <summary>DECCARA, and DECRARA where the attributes are to be reversed.</summary>
    private void ChangeArea(in ControlSequence sequence, bool isReversing)
    {
        if (ReadArea(sequence, 0) is not { } area || sequence.Parameters.Length < 5)
        {
            return;
        }

        for (var row = area.Top; row < area.Bottom; row++)
        {
            var first = _isExtentRectangular || row == area.Top ? area.Left : 0;
            var end = _isExtentRectangular || row == area.Bottom - 1 ? area.Right : Columns;
            for (var column = first; column < end; column++)
            {
                Change(ref _screen[row].Cells[column], sequence, isReversing);
            }

            _screen[row].MarkUsed(Math.Max(first, end));
            _screen.Touch(row);
        }
    }

    private static void Change(ref PackedCell cell, in ControlSequence sequence, bool isReversing)
    {
        for (var index = 4; index < sequence.Parameters.Length; index++)
        {
            var code = sequence.Get(index);
            var flags = code switch
            {
                0 => isReversing ? AreaFlags : CellFlags.Rendition,
                1 or 22 => CellFlags.Bold,
                4 or 24 => SingleUnderline,
                5 or 25 => CellFlags.Blink,
                7 or 27 => CellFlags.Reverse,
                8 or 28 => CellFlags.Hidden,
                _ => CellFlags.None,
            };
            cell.Flags = isReversing ? code is 0 or < 20 ? cell.Flags ^ flags : cell.Flags
                : code is 0 or > 20 ? cell.Flags & ~(code is 24 ? CellFlags.UnderlineMask : flags)
                : cell.Flags | flags;
        }
    }

    /// <summary>DECRQCRA: the negative sum of the characters, as in DEC terminals and xterm. Blank cells count as spaces.</summary>
    private void ReportChecksum(in ControlSequence sequence)
    {
        var sum = 0;
        if (ReadArea(sequence, 2) is { } area)
        {
            for (var row = area.Top; row < area.Bottom; row++)
            {
                foreach (ref readonly var cell in _screen[row].Cells.AsSpan(area.Left, area.Right - area.Left))
                {
                    sum += CodeOf(cell);
                }
            }
        }

        Reply($"\eP{sequence.Get(0)}!~{-sum & 0xffff:X4}\e\\");
    }

    private int CodeOf(PackedCell cell)
    {
        if (cell.IsTail)
        {
            return 0;
        }

        var text = _texts.TextOf(cell.Text);
        return text is null ? ' ' : char.ConvertToUtf32(text, 0);
    }

    private readonly record struct Area(int Top, int Left, int Bottom, int Right);
}
