namespace TutorTui.Terminal.Screen;

/// <summary>The lines of one screen, main or alternate, with the scrollback above them.</summary>
internal sealed class LineBuffer
{
    private readonly int _maxScrollback;
    private readonly List<Line> _lines = [];
    private Queue<Line> _scrollback = new();
    private Line[]? _scrollbackView;

    public LineBuffer(int columns, int rows, int maxScrollback)
    {
        _maxScrollback = maxScrollback;
        for (var row = 0; row < rows; row++)
        {
            _lines.Add(new(columns, Cell.Blank(default)));
        }
    }

    public int Rows => _lines.Count;

    public int ScrollbackCount => _scrollback.Count;

    /// <summary>How many lines have left the scrollback for good.</summary>
    public long DroppedCount { get; private set; }

    public Line this[int row] => _lines[row];

    public Line Scrollback(int index) => (_scrollbackView ??= [.. _scrollback])[index];

    /// <summary>Moves the lines of a region up; what leaves at the screen's top goes to the scrollback.</summary>
    public void ScrollUp(int top, int bottom, int count, Func<Line> makeLine)
    {
        for (var i = 0; i < Math.Min(count, bottom - top + 1); i++)
        {
            if (top == 0)
            {
                Keep(_lines[0]);
            }

            _lines.RemoveAt(top);
            _lines.Insert(bottom, makeLine());
        }
    }

    /// <summary>As scrolling up, but nothing is kept.</summary>
    public void DeleteLines(int top, int bottom, int count, Func<Line> makeLine)
    {
        for (var i = 0; i < Math.Min(count, bottom - top + 1); i++)
        {
            _lines.RemoveAt(top);
            _lines.Insert(bottom, makeLine());
        }
    }

    public void ScrollDown(int top, int bottom, int count, Func<Line> makeLine)
    {
        for (var i = 0; i < Math.Min(count, bottom - top + 1); i++)
        {
            _lines.RemoveAt(bottom);
            _lines.Insert(top, makeLine());
        }
    }

    /// <summary>Changes the size. Fewer rows push lines into the scrollback, more rows take them back.</summary>
    /// <returns>By how much the cursor's row has to move.</returns>
    public int Resize(int columns, int rows, int cursorRow, Func<Line> makeLine)
    {
        var shift = 0;
        while (_lines.Count > rows)
        {
            if (_lines.Count - 1 > cursorRow + shift)
            {
                _lines.RemoveAt(_lines.Count - 1);
            }
            else
            {
                Keep(_lines[0]);
                _lines.RemoveAt(0);
                shift--;
            }
        }

        while (_lines.Count < rows)
        {
            if (TakeBack() is { } line)
            {
                _lines.Insert(0, line);
                shift++;
            }
            else
            {
                _lines.Add(makeLine());
            }
        }

        foreach (var line in _lines)
        {
            line.Grow(columns);
        }

        return shift;
    }

    public void ClearScrollback()
    {
        DroppedCount += _scrollback.Count;
        _scrollback.Clear();
        _scrollbackView = null;
    }

    private void Keep(Line line)
    {
        _scrollbackView = null;
        _scrollback.Enqueue(line);
        if (_scrollback.Count > _maxScrollback)
        {
            _scrollback.Dequeue();
            DroppedCount++;
        }
    }

    private Line? TakeBack()
    {
        if (_scrollback.Count == 0)
        {
            return null;
        }

        var all = _scrollback.ToArray();
        _scrollback = new(all[..^1]);
        _scrollbackView = null;
        return all[^1];
    }
}
