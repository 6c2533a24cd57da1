using System.Text;
using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;
using Wcwidth;

namespace TutorTui.Terminal.Emulation;

/// <summary>
/// A terminal as xterm is one: takes the bytes that a program prints and keeps the screen they make. Not safe for several
/// threads at once; callers lock.
/// </summary>
public sealed partial class TerminalEmulator : IVtActions
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(value => ((char)value).ToString())];

    private readonly VtParser _parser;
    private readonly ITerminalListener _listener;
    private readonly LineBuffer _main;
    private LineBuffer _alternate;
    private LineBuffer _lines;
    private int _row;
    private int _column;
    private bool _isWrapPending;
    private CellStyle _style;
    private int _top;
    private int _bottom;
    private SavedCursor _saved;
    private SavedCursor _savedMain;
    private bool[] _tabStops;
    private Rune? _last;

    public TerminalEmulator(int columns, int rows, TerminalOptions? options = null, ITerminalListener? listener = null)
    {
        (Columns, Rows) = Clamp(columns, rows);
        _listener = listener ?? new NobodyListens();
        _parser = new(this);
        _main = new(Columns, Rows, (options ?? new()).MaxScrollback);
        _alternate = new(Columns, Rows, 0);
        _lines = _main;
        _bottom = Rows - 1;
        _tabStops = MakeTabStops(Columns);
    }

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public TerminalModes Modes { get; private set; } = new();

    public string Title { get; private set; } = string.Empty;

    public CursorState Cursor => new(_row, Math.Min(_column, Columns - 1), _isCursorVisible);

    /// <summary>Changes with every visible change.</summary>
    public long Version { get; private set; }

    /// <summary>Lines above the screen that can be scrolled back to.</summary>
    public int ScrollbackCount => _lines.ScrollbackCount;

    /// <summary>The number of the oldest line that is still kept, counted since the terminal was made.</summary>
    public long FirstAbsoluteRow => _main.DroppedCount;

    /// <summary>The cursor's line on the main screen, counted since the terminal was made.</summary>
    public long CursorAbsoluteRow => _main.DroppedCount + _main.ScrollbackCount + (_lines == _main ? _row : _savedMain.Row);

    /// <summary>Takes what the program has printed.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        _parser.Feed(bytes);
        Version++;
    }

    /// <summary>The cells of a visible row.</summary>
    public ReadOnlySpan<Cell> GetRow(int row) => Shown(_lines[row]);

    /// <summary>The cells of a line above the screen; 0 is the oldest.</summary>
    public ReadOnlySpan<Cell> GetScrollbackRow(int index) => Shown(_lines.Scrollback(index));

    public long GetRowVersion(int row) => _lines[row].Version;

    /// <summary>The text of a line of the main screen or its scrollback by absolute number; empty when it is gone.</summary>
    public string GetLineText(long absoluteRow) => Find(absoluteRow)?.GetText(Columns) ?? string.Empty;

    /// <summary>True when the line's text goes on in the next one.</summary>
    public bool IsLineWrapped(long absoluteRow) => Find(absoluteRow)?.IsWrapped ?? false;

    /// <summary>Changes the size, as after the window was resized.</summary>
    public void Resize(int columns, int rows)
    {
        (columns, rows) = Clamp(columns, rows);
        if (columns == Columns && rows == Rows)
        {
            return;
        }

        var shift = _main.Resize(columns, rows, _lines == _main ? _row : _savedMain.Row, NewLine);
        _alternate.Resize(columns, rows, rows - 1, NewLine);
        _row = Math.Clamp(_row + (_lines == _main ? shift : 0), 0, rows - 1);
        _savedMain = _savedMain with { Row = Math.Clamp(_savedMain.Row + shift, 0, rows - 1) };
        _column = Math.Min(_column, columns - 1);
        _isWrapPending = false;
        (Columns, Rows, _top, _bottom) = (columns, rows, 0, rows - 1);
        _tabStops = MakeTabStops(columns);
        Version++;
    }

    void IVtActions.Print(Rune rune)
    {
        rune = Translate(rune);
        var width = UnicodeCalculator.GetWidth(rune.Value);
        if (width <= 0)
        {
            Combine(rune);
            return;
        }

        if (_isWrapPending || _column + width > Columns)
        {
            Wrap(width);
        }

        var line = _lines[_row];
        if (_isInserting)
        {
            line.Cells[_column..(Columns - width)].CopyTo(line.Cells[(_column + width)..]);
        }

        BreakWide(line, _column);
        BreakWide(line, _column + width - 1);
        line.Cells[_column] = new(rune.IsAscii ? Ascii[rune.Value] : rune.ToString(), _style, (byte)width);
        if (width == 2)
        {
            line.Cells[_column + 1] = new(null, _style, 0);
        }

        _last = rune;
        _column += width;
        _isWrapPending = _column >= Columns;
        _column = Math.Min(_column, Columns - 1);
        Touch(line);
    }

    /// <summary>Goes on in the next line, or stays in the last column where wrapping is off.</summary>
    private void Wrap(int width)
    {
        if (!_isWrapping)
        {
            _column = Columns - width;
        }
        else
        {
            _lines[_row].IsWrapped = true;
            _column = 0;
            LineFeed();
        }

        _isWrapPending = false;
    }

    /// <summary>Puts a combining character onto the one before the cursor.</summary>
    private void Combine(Rune rune)
    {
        var line = _lines[_row];
        var column = _isWrapPending ? _column : _column - 1;
        if (column >= 0 && line.Cells[column].Width == 0)
        {
            column--;
        }

        if (column >= 0 && line.Cells[column].Text is { } text && text.Length < VtLimits.MaxGraphemeLength)
        {
            line.Cells[column] = line.Cells[column] with { Text = text + rune };
            Touch(line);
        }
    }

    /// <summary>A wide character of which a half is overwritten goes as a whole.</summary>
    private void BreakWide(Line line, int column)
    {
        if (column >= Columns)
        {
            return;
        }

        if (line.Cells[column].Width == 0 && column > 0)
        {
            line.Cells[column - 1] = Cell.Blank(line.Cells[column - 1].Style.Background);
        }
        else if (line.Cells[column].Width == 2 && column + 1 < line.Cells.Length)
        {
            line.Cells[column + 1] = Cell.Blank(line.Cells[column + 1].Style.Background);
        }
    }

    private void LineFeed()
    {
        if (_row == _bottom)
        {
            ScrollUp(1);
        }
        else if (_row < Rows - 1)
        {
            _row++;
        }

        _isWrapPending = false;
    }

    private void ReverseLineFeed()
    {
        if (_row == _top)
        {
            ScrollDown(1);
        }
        else if (_row > 0)
        {
            _row--;
        }

        _isWrapPending = false;
    }

    private void ScrollUp(int count)
    {
        _lines.ScrollUp(_top, _bottom, count, NewLine);
        TouchRegion(_top, _bottom);
    }

    private void ScrollDown(int count)
    {
        _lines.ScrollDown(_top, _bottom, count, NewLine);
        TouchRegion(_top, _bottom);
    }

    private Line NewLine() => new(Columns, Cell.Blank(_style.Background));

    private void Touch(Line line) => line.Version = Version + 1;

    private void TouchRegion(int top, int bottom)
    {
        for (var row = top; row <= bottom; row++)
        {
            Touch(_lines[row]);
        }
    }

    private ReadOnlySpan<Cell> Shown(Line line)
    {
        line.Grow(Columns);
        return line.Cells[..Columns];
    }

    private Line? Find(long absoluteRow)
    {
        var index = absoluteRow - _main.DroppedCount;
        return index < 0 ? null
            : index < _main.ScrollbackCount ? _main.Scrollback((int)index)
            : index - _main.ScrollbackCount < _main.Rows ? _main[(int)(index - _main.ScrollbackCount)]
            : null;
    }

    private static (int Columns, int Rows) Clamp(int columns, int rows) =>
        (Math.Clamp(columns, 2, VtLimits.MaxColumns), Math.Clamp(rows, 1, VtLimits.MaxRows));

    private static bool[] MakeTabStops(int columns) => [.. Enumerable.Range(0, columns).Select(column => column % 8 == 0)];

    private readonly record struct SavedCursor(int Row, int Column, CellStyle Style, bool IsOrigin, bool IsGraphics);

    private sealed class NobodyListens : ITerminalListener;
}
