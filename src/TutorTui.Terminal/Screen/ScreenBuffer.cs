namespace TutorTui.Terminal.Screen;

/// <summary>The rows of one screen, main or alternate, with the scrollback above them.</summary>
internal sealed class ScreenBuffer
{
    private readonly Func<long> _nextVersion;
    private Row[] _rows;

    /// <summary>The index of the top row: scrolling the whole screen changes this index and moves no row.</summary>
    private int _first;

    /// <summary>A blank screen.</summary>
    /// <param name="columns">The screen's width.</param>
    /// <param name="rows">The screen's height.</param>
    /// <param name="scrollback">Receives lines that leave at the top; null discards them.</param>
    /// <param name="nextVersion">Returns version numbers that no row has had.</param>
    public ScreenBuffer(int columns, int rows, Scrollback? scrollback, Func<long> nextVersion)
    {
        (Columns, Scrollback, _nextVersion) = (columns, scrollback, nextVersion);
        _rows = new Row[rows];
        for (var row = 0; row < rows; row++)
        {
            _rows[row] = NewRow();
        }
    }

    public Scrollback? Scrollback { get; private set; }

    public int Columns { get; private set; }

    public int Rows => _rows.Length;

    public Row this[int row]
    {
        get
        {
            var place = _first + row;
            return _rows[place < _rows.Length ? place : place - _rows.Length];
        }
    }

    public void Touch(int row) => this[row].Version = _nextVersion();

    /// <summary>Moves the rows of a region up. Rows that leave at the screen's top go to the scrollback.</summary>
    public void ScrollUp(int top, int bottom, int count, PackedCell blank, bool keeps)
    {
        for (count = Math.Min(count, bottom - top + 1); count > 0; count--)
        {
            var row = this[top];
            if (keeps && top == 0)
            {
                Scrollback?.Push(row.Cells.AsSpan(0, row.Used), row.IsWrapped);
            }

            if (bottom - top + 1 == _rows.Length)
            {
                _first = _first + 1 == _rows.Length ? 0 : _first + 1;
            }
            else
            {
                Straighten();
                Array.Copy(_rows, top + 1, _rows, top, bottom - top);
                _rows[bottom] = row;
            }

            Renew(row, blank);
        }
    }

    public void ScrollDown(int top, int bottom, int count, PackedCell blank)
    {
        Straighten();
        for (count = Math.Min(count, bottom - top + 1); count > 0; count--)
        {
            var row = _rows[bottom];
            Array.Copy(_rows, top, _rows, top + 1, bottom - top);
            _rows[top] = row;
            Renew(row, blank);
        }
    }

    public void Clear()
    {
        foreach (var row in _rows)
        {
            Renew(row, default);
        }
    }

    /// <summary>Changes the size by cutting off the excess, without rewrapping.</summary>
    public void Cut(int columns, int rows)
    {
        Straighten();
        Columns = columns;
        var old = _rows;
        _rows = new Row[rows];
        for (var row = 0; row < rows; row++)
        {
            _rows[row] = row < old.Length ? old[row] : NewRow();
            _rows[row].Resize(columns);
            Touch(row);
        }
    }

    /// <summary>Puts other rows in place of these.</summary>
    public void Replace(Row[] rows, int columns, Scrollback? scrollback)
    {
        (_rows, _first, Columns, Scrollback) = (rows, 0, columns, scrollback);
        for (var row = 0; row < rows.Length; row++)
        {
            Touch(row);
        }
    }

    private Row NewRow() => new(Columns) { Version = _nextVersion() };

    private void Renew(Row row, PackedCell blank)
    {
        row.Clear();
        if (blank.Background != PackedColor.Default)
        {
            row.Fill(0, Columns, blank);
        }

        row.Version = _nextVersion();
    }

    /// <summary>Rotates the top row to the array's beginning, so that parts of the screen can be moved as parts of the array.</summary>
    private void Straighten()
    {
        if (_first > 0)
        {
            _rows = [.. _rows.AsSpan(_first), .. _rows.AsSpan(0, _first)];
            _first = 0;
        }
    }
}
