using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Characters onto the screen: wrapping, wide characters, graphemes, insertion and repetition.</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>The grapheme that REP repeats, as in a cell, and its width; 0 for none.</summary>
    private uint _last;
    private int _lastWidth;

    /// <summary>The last column that text may use from the cursor's position.</summary>
    private int Limit => _column <= _right ? _right : Columns - 1;

    /// <summary>A wrap is pending: the cursor is on the last character, and the next one goes after it.</summary>
    private bool IsBehindCursor => _isWrapPending && _column == Limit;

    void IVtActions.PrintAscii(ReadOnlySpan<byte> text)
    {
        var set = _sets.Current;
        if (_isInserting || _sets.Single > 0)
        {
            foreach (var code in text)
            {
                var codePoint = _sets.Current?.Translate(code) ?? code;
                _sets.Single = 0;
                PrintOne(codePoint);
            }

            return;
        }

        (_last, _lastWidth) = ((uint)(set?.Translate(text[^1]) ?? text[^1]), 1);
        while (!text.IsEmpty)
        {
            text = text[PrintRun(text, set)..];
        }
    }

    void IVtActions.Print(int codePoint)
    {
        _sets.Single = 0;
        PrintOne(codePoint);
    }

    /// <summary>Prints as much of a text of narrow characters as fits into the row.</summary>
    /// <returns>How many characters were consumed.</returns>
    private int PrintRun(ReadOnlySpan<byte> text, CharacterSet? set)
    {
        if (_isWrapPending)
        {
            Wrap();
        }

        var limit = Limit;
        var count = Math.Min(text.Length, limit - _column + 1);
        var row = _screen[_row];
        row.SplitWide(_column);
        row.SplitWide(_column + count);
        Fill(row.Cells.AsSpan(_column, count), text, set);
        row.MarkUsed(_column + count);
        row.Version = ++_stamp;
        _column += count;
        if (_column <= limit)
        {
            return count;
        }

        _column = limit;
        row.IsWrapped = false;
        if (_modes[PrivateMode.AutoWrap])
        {
            _isWrapPending = true;
            return count;
        }

        // Without wrapping, each further character takes the last column: the last one stays.
        Fill(row.Cells.AsSpan(limit, 1), text[^1..], set);
        return text.Length;
    }

    private void Fill(Span<PackedCell> cells, ReadOnlySpan<byte> text, CharacterSet? set)
    {
        var cell = _pen;
        for (var index = 0; index < cells.Length; index++)
        {
            cell.Text = set is null ? text[index] : (uint)set.Translate(text[index]);
            cells[index] = cell;
        }
    }

    private void PrintOne(int codePoint)
    {
        var width = CharacterWidth.Of(codePoint);
        if (width == 0)
        {
            Combine(codePoint);
        }
        else if (!TryJoin(codePoint))
        {
            Put((uint)codePoint, width);
        }
    }

    private void Put(uint text, int width)
    {
        if (_isWrapPending)
        {
            Wrap();
        }

        var limit = Limit;
        if (_column + width - 1 > limit && !MakeRoom(limit))
        {
            return;
        }

        var row = _screen[_row];
        limit = Limit;
        if (_isInserting)
        {
            row.Shift(_column, limit + 1, width, PackedCell.Blank(_pen.Background));
        }

        row.SplitWide(_column);
        row.SplitWide(_column + width);
        var cell = _pen;
        cell.Text = text;
        if (width == 2)
        {
            row.Cells[_column + 1] = _pen with { Flags = _pen.Flags | CellFlags.Tail };
            cell.Flags |= CellFlags.Wide;
        }

        row.Cells[_column] = cell;
        row.MarkUsed(_column + width, width == 2);
        row.Version = ++_stamp;
        (_last, _lastWidth) = (text, width);
        _column += width;
        if (_column > limit)
        {
            _column = limit;
            row.IsWrapped = false;
            _isWrapPending = _modes[PrivateMode.AutoWrap];
        }
    }

    /// <summary>Handles a wide character that does not fit into the row's last column.</summary>
    /// <returns>False if it fits nowhere.</returns>
    private bool MakeRoom(int limit)
    {
        if (limit - (_column <= _right ? _left : 0) < 1)
        {
            return false;
        }

        if (_modes[PrivateMode.AutoWrap])
        {
            _screen[_row].Fill(_column, limit + 1, PackedCell.Blank(_pen.Background));
            Wrap();
        }
        else
        {
            _column = limit - 1;
        }

        return true;
    }

    /// <summary>Continues in the next row.</summary>
    private void Wrap()
    {
        _screen[_row].IsWrapped = _left == 0 && Limit == Columns - 1;
        _column = _left;
        Index();
    }

    /// <summary>Adds a combining character to the grapheme before the cursor.</summary>
    private void Combine(int codePoint)
    {
        if (codePoint != 0 && BeforeCursor() is var column and >= 0)
        {
            if (_texts.Clusters.WantsSweep)
            {
                SweepClusters();
            }

            ref var cell = ref _screen[_row].Cells[column];
            cell.Text = _texts.Append(cell.Text, codePoint);
            _last = _last == 0 ? 0 : cell.Text;
            _screen[_row].MarkUsed(column + 1);
            _screen.Touch(_row);
        }
    }

    private bool TryJoin(int codePoint)
    {
        var row = _screen[_row];
        if (BeforeCursor() is not (var column and >= 0) || !ClusterTable.MayJoin(row.Cells[column].Text, codePoint))
        {
            return false;
        }

        ref var cell = ref row.Cells[column];
        var joined = _modes[PrivateMode.GraphemeClusters] ? _texts.TryJoin(cell.Text, codePoint) : 0;
        if (joined == 0)
        {
            return false;
        }

        cell.Text = joined;
        (_last, _lastWidth) = (joined, 2);
        if (!cell.IsWide && !_isWrapPending && _column <= Limit)
        {
            // Both letters of a flag are narrow; together they are as wide as they were apart.
            row.SplitWide(_column);
            row.SplitWide(_column + 1);
            cell.Flags |= CellFlags.Wide;
            row.Cells[_column] = cell with { Text = 0, Flags = (cell.Flags & ~CellFlags.Wide) | CellFlags.Tail };
            row.MarkUsed(_column + 1, hasWide: true);
            _column++;
            if (_column > Limit)
            {
                _column = Limit;
                _isWrapPending = _modes[PrivateMode.AutoWrap];
            }
        }

        _screen.Touch(_row);
        return true;
    }

    /// <summary>The column of the grapheme before the cursor; -1 where there is none.</summary>
    private int BeforeCursor()
    {
        var column = IsBehindCursor ? _column : _column - 1;
        return column > 0 && _screen[_row].Cells[column].IsTail ? column - 1 : column;
    }

    /// <summary>REP.</summary>
    private void Repeat(int count)
    {
        for (count = _last == 0 ? 0 : Math.Min(count, Columns * Rows); count > 0; count--)
        {
            Put(_last, _lastWidth);
        }
    }

    private void SweepClusters()
    {
        var isUsed = new bool[_texts.Clusters.Count];
        ForEachCell((cell) =>
        {
            if ((cell.Text & PackedCell.ClusterFlag) != 0)
            {
                isUsed[ClusterTable.NumberOf(cell.Text)] = true;
            }
        });
        _texts.Sweep(isUsed);
    }

    private void SweepAnnotations()
    {
        var isUsed = new bool[_annotations.Count];
        isUsed[0] = true;
        isUsed[_pen.Annotation] = true;
        ForEachCell((PackedCell cell) => isUsed[cell.Annotation] = true);
        foreach (var saved in _saved)
        {
            isUsed[saved?.Pen.Annotation ?? 0] = true;
        }

        _annotations.Sweep(isUsed);
    }

    private void ForEachCell(CellVisitor visit)
    {
        foreach (var screen in new[] { _main, _alternate })
        {
            for (var index = 0; index < (screen.Scrollback?.Count ?? 0); index++)
            {
                Visit(screen.Scrollback![index], visit);
            }

            for (var row = 0; row < screen.Rows; row++)
            {
                Visit(screen[row].Cells, visit);
            }
        }
    }

    private static void Visit(ReadOnlySpan<PackedCell> cells, CellVisitor visit)
    {
        foreach (ref readonly var cell in cells)
        {
            visit(cell);
        }
    }

    private delegate void CellVisitor(PackedCell cell);
}
