namespace TutorTui.Terminal.Screen;

/// <summary>Rewraps the lines of a screen and its scrollback for another size.</summary>
internal sealed class Reflow
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly Scrollback _target;
    private readonly long _origin;
    private readonly List<PackedCell> _line = [];
    private readonly Queue<Row> _kept = new();
    private readonly List<long> _oldStarts = [];
    private readonly List<long> _newStarts = [];
    private int _flushed;
    private int _cursorOffset = -1;
    private (int Row, int Column)? _cursor;

    private Reflow(int columns, int rows, Scrollback target) =>
        (_columns, _rows, _target, _origin) = (columns, rows, target, target.DroppedCount);

    /// <summary>
    /// Gives the screen its new size. The last rows of the text are shown, with the cursor among them; rows above go to
    /// the scrollback, and return from there if there is room.
    /// </summary>
    /// <returns>
    /// The cursor's new place, and the mapping of all rows. A column after the last means that the text ends exactly at the
    /// row's end and the cursor is after it.
    /// </returns>
    public static (int Row, int Column, RowMapping Mapping) Apply(
        ScreenBuffer screen, int columns, int rows, (int Row, int Column) cursor)
    {
        var target = screen.Scrollback!.MakeSuccessor();
        var reflow = new Reflow(columns, rows, target);
        var oldColumns = screen.Columns;
        reflow.Read(screen, cursor);
        var (row, column) = reflow.Finish(screen);
        return (row, column, new([.. reflow._oldStarts], [.. reflow._newStarts], oldColumns, columns));
    }

    private void Read(ScreenBuffer screen, (int Row, int Column) cursor)
    {
        var scrollback = screen.Scrollback!;
        var start = _origin;
        for (var index = 0; index < scrollback.Count; index++)
        {
            Add(scrollback[index], scrollback.IsWrapped(index), screen.Columns, _origin + index, ref start);
        }

        var last = screen.Rows - 1;
        while (last > cursor.Row && screen[last].Used == 0)
        {
            last--;
        }

        for (var row = 0; row <= last; row++)
        {
            if (row == cursor.Row)
            {
                _cursorOffset = _line.Count + cursor.Column;
            }

            var cells = screen[row].Cells.AsSpan(0, screen[row].Used);
            Add(cells, screen[row].IsWrapped && row < last, screen.Columns, _origin + scrollback.Count + row, ref start);
        }
    }

    private (int Row, int Column) Finish(ScreenBuffer screen)
    {
        var cursor = _cursor ?? (0, 0);
        var total = _flushed + _kept.Count;
        var top = Math.Max(Math.Min(Math.Max(0, total - _rows), cursor.Row), cursor.Row - _rows + 1);
        while (_flushed < top)
        {
            Flush();
        }

        var shown = new Row[_rows];
        for (var row = 0; row < _rows; row++)
        {
            shown[row] = _kept.TryDequeue(out var kept) ? kept : new Row(_columns);
        }

        screen.Replace(shown, _columns, _target);
        return (cursor.Row - top, cursor.Column);
    }

    /// <summary>Adds a row to its line, and wraps the line when it is complete.</summary>
    private void Add(ReadOnlySpan<PackedCell> cells, bool isWrapped, int columns, long number, ref long start)
    {
        if (cells.Length > 0 && cells[0].IsWide && _line.Count > 0 && _line[^1].Text == 0 && !_line[^1].IsTail)
        {
            // Skip the blank cell at the row's end in which a wide character did not fit.
            _line.RemoveAt(_line.Count - 1);
            _cursorOffset -= _cursorOffset > _line.Count ? 1 : 0;
        }

        _line.AddRange(cells);
        if (!isWrapped)
        {
            _oldStarts.Add(start);
            _newStarts.Add(_origin + _flushed + _kept.Count);
            Wrap();
            start = number + 1;
            return;
        }

        for (var missing = columns - cells.Length; missing > 0; missing--)
        {
            _line.Add(default);
        }
    }

    private void Wrap()
    {
        var content = _line.Count;
        while (content > 0 && _line[content - 1].Text == 0 && !_line[content - 1].IsTail)
        {
            content--;
        }

        var column = 0;
        var row = MakeRow();
        for (var offset = 0; offset < Math.Max(_line.Count, _cursorOffset + 1); offset++)
        {
            var cell = offset < _line.Count ? _line[offset] : default;
            if (_columns < 2 && (cell.IsWide || cell.IsTail))
            {
                // A wide character does not fit into a single column at all.
                cell = PackedCell.Blank(cell.Background);
            }

            if (column + (cell.IsWide ? 2 : 1) > _columns && column > 0)
            {
                if (offset >= content)
                {
                    // Only text creates further rows; a cursor far after it stays at the row's end.
                    break;
                }

                row.IsWrapped = true;
                row = MakeRow();
                column = 0;
            }

            if (offset == _cursorOffset)
            {
                _cursor = (_flushed + _kept.Count - 1, column);
            }

            if (offset < _line.Count)
            {
                row.Cells[column] = cell;
                row.MarkUsed(column + 1, cell.IsWide);
            }

            column++;
        }

        if (_cursorOffset >= 0)
        {
            _cursor ??= (_flushed + _kept.Count - 1, _cursorOffset == content ? _columns : _columns - 1);
        }

        _line.Clear();
        _cursorOffset = -1;
    }

    private Row MakeRow()
    {
        // Before the cursor is found, all but the last rows are certain to lie above the screen.
        if (_cursor is null && _kept.Count >= _rows)
        {
            Flush();
        }

        var row = new Row(_columns);
        _kept.Enqueue(row);
        return row;
    }

    private void Flush()
    {
        var row = _kept.Dequeue();
        _target.Push(row.Cells.AsSpan(0, row.Used), row.IsWrapped);
        _flushed++;
    }
}
