namespace TutorTui.Terminal.Screen;

/// <summary>The rows of one screen, main or alternate, with the scrollback above them.</summary>
internal sealed class ScreenBuffer
{
    private readonly Func<long> _nextVersion;
    private Row[] _rows;

    /// <summary>A blank screen.</summary>
    /// <param name="columns">The screen's width.</param>
    /// <param name="rows">The screen's height.</param>
    /// <param name="scrollback">Where lines go that leave at the top; null keeps none.</param>
    /// <param name="nextVersion">Gives numbers that no row has had.</param>
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

    public Row this[int row] => _rows[row];

    public void Touch(int row) => _rows[row].Version = _nextVersion();

    /// <summary>Moves the rows of a region up. What leaves at the screen's top goes to the scrollback.</summary>
    public void ScrollUp(int top, int bottom, int count, PackedCell blank, bool keeps)
    {
        for (count = Math.Min(count, bottom - top + 1); count > 0; count--)
        {
            var row = _rows[top];
            if (keeps && top == 0)
            {
                Scrollback?.Push(row.Cells.AsSpan(0, row.Used), row.IsWrapped);
            }

            Array.Copy(_rows, top + 1, _rows, top, bottom - top);
            _rows[bottom] = Renew(row, blank);
        }
    }

    public void ScrollDown(int top, int bottom, int count, PackedCell blank)
    {
        for (count = Math.Min(count, bottom - top + 1); count > 0; count--)
        {
            var row = _rows[bottom];
            Array.Copy(_rows, top, _rows, top + 1, bottom - top);
            _rows[top] = Renew(row, blank);
        }
    }

    public void Clear()
    {
        foreach (var row in _rows)
        {
            Renew(row, default);
        }
    }

    /// <summary>Changes the size, cutting off what is too much and without wrapping anew.</summary>
    public void Cut(int columns, int rows)
    {
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
        (_rows, Columns, Scrollback) = (rows, columns, scrollback);
        for (var row = 0; row < rows.Length; row++)
        {
            Touch(row);
        }
    }

    private Row NewRow() => new(Columns) { Version = _nextVersion() };

    private Row Renew(Row row, PackedCell blank)
    {
        row.Clear();
        row.Fill(0, Columns, blank);
        row.Version = _nextVersion();
        return row;
    }
}
