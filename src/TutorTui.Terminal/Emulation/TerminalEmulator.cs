using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;
using TutorTui.Terminal.Transcripts;

namespace TutorTui.Terminal.Emulation;

/// <summary>
/// A terminal emulator modelled on xterm: takes the bytes that a program prints and maintains the screen. Not
/// thread-safe; callers lock.
/// </summary>
public sealed partial class TerminalEmulator : IVtActions
{
    private static readonly (CellFlags Flags, CellAttributes Attribute)[] Attributes =
    [
        (CellFlags.Bold, CellAttributes.Bold), (CellFlags.Faint, CellAttributes.Faint),
        (CellFlags.Italic, CellAttributes.Italic), (CellFlags.UnderlineMask, CellAttributes.Underline),
        (CellFlags.Blink, CellAttributes.Blink), (CellFlags.Reverse, CellAttributes.Reverse),
        (CellFlags.Hidden, CellAttributes.Hidden), (CellFlags.Strikethrough, CellAttributes.Strikethrough),
        (CellFlags.Overline, CellAttributes.Overline),
    ];

    private readonly VtParser _parser;
    private readonly ITerminalListener _listener;
    private readonly TerminalOptions _options;
    private readonly ScreenBuffer _main;
    private readonly ScreenBuffer _alternate;
    private readonly ClusterTable _texts = new();
    private readonly SlotTable<Annotation> _annotations = new(VtLimits.MaxAnnotations);
    private ScreenBuffer _screen;
    private long _stamp;
    private int _row;
    private int _column;
    private bool _isWrapPending;
    private int _top;
    private int _bottom;
    private int _left;
    private int _right;
    private PackedCell _pen;
    private CharacterSets _sets;
    private bool[] _tabStops;
    private Cell[] _unpacked = [];

    /// <summary>The cursor's place on the main screen while the alternate one is shown.</summary>
    private (int Row, int Column) _mainCursor;

    public TerminalEmulator(int columns, int rows, TerminalOptions? options = null, ITerminalListener? listener = null)
    {
        (Columns, Rows) = Clamp(columns, rows);
        _options = options ?? new();
        _listener = listener ?? new NobodyListens();
        _parser = new(new ActionTee(Transcript, this));
        _main = new(Columns, Rows, new(_options.MaxScrollback, _options.MaxScrollbackBytes), NextStamp);
        _alternate = new(Columns, Rows, null, NextStamp);
        _screen = _main;
        Palette = new(_options.Foreground, _options.Background);
        _tabStops = MakeTabStops(Columns);
        ResetMargins();

        // Annotation 0 stands for none.
        _annotations.TryGetNumber(default, out _);
    }

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>What has been printed, whatever became of the screen. When a mark is told of, all that stands before it is in it.</summary>
    public OutputTranscript Transcript { get; } = new();

    /// <summary>The colours that the program may change.</summary>
    public TerminalPalette Palette { get; }

    public CursorState Cursor => new(_row, _column, _modes[PrivateMode.CursorVisible]) { Shape = _cursorShape };

    /// <summary>Changes with every visible change.</summary>
    public long Version { get; private set; }

    /// <summary>Lines above the screen that can be scrolled back to.</summary>
    public int ScrollbackCount => _screen.Scrollback?.Count ?? 0;

    /// <summary>The number of the oldest line that is still kept, counted since the terminal was created.</summary>
    public long FirstAbsoluteRow => _main.Scrollback!.DroppedCount;

    /// <summary>The cursor's line on the main screen, counted since the terminal was created.</summary>
    public long CursorAbsoluteRow => FirstMainRow + (IsAlternate ? _mainCursor.Row : _row);

    private bool IsAlternate => _screen == _alternate;

    private long FirstMainRow => FirstAbsoluteRow + _main.Scrollback!.Count;

    /// <summary>Processes a program's output; any chunking of the bytes gives the same result, and no input makes it fail.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        _parser.Feed(bytes);
        Version++;
    }

    /// <summary>The cells of a visible row. They are valid until the next call.</summary>
    public ReadOnlySpan<Cell> GetRow(int row) => Unpack(_screen[row].Cells);

    /// <summary>The cells of a line above the screen, of which 0 is the oldest. They are valid until the next call.</summary>
    public ReadOnlySpan<Cell> GetScrollbackRow(int index) => Unpack(_screen.Scrollback![index]);

    /// <summary>
    /// Changes whenever the content of a visible row changes, whether by printing or by scrolling. Rows with an unchanged version
    /// need not be drawn again.
    /// </summary>
    public long GetRowVersion(int row) => _screen[row].Version;

    /// <summary>The text of a line of the main screen or its scrollback by absolute number; empty when it is gone.</summary>
    public string GetLineText(long absoluteRow)
    {
        var cells = Find(absoluteRow, out var isWrapped);
        var text = new System.Text.StringBuilder();
        foreach (ref readonly var cell in cells)
        {
            text.Append(cell.IsTail ? string.Empty : _texts.TextOf(cell.Text) ?? " ");
        }

        if (!isWrapped)
        {
            return text.ToString().TrimEnd(' ');
        }

        // A line that continues in the next row is as long as the row.
        return text.Append(' ', Math.Max(0, Columns - cells.Length)).ToString();
    }

    /// <summary>True when the line's text continues in the next one.</summary>
    public bool IsLineWrapped(long absoluteRow)
    {
        Find(absoluteRow, out var isWrapped);
        return isWrapped;
    }

    /// <summary>
    /// Changes the size, as after the window was resized. Lines of the main screen are rewrapped; those of the alternate screen
    /// are cut, because its program redraws it.
    /// </summary>
    /// <returns>The new positions of lines with an absolute number.</returns>
    public RowMapping Resize(int columns, int rows)
    {
        (columns, rows) = Clamp(columns, rows);
        if (columns == Columns && rows == Rows)
        {
            return RowMapping.None;
        }

        // A wrap that is pending means that the cursor stands behind the last column.
        var behind = (_row, _column + (IsBehindCursor ? 1 : 0));
        var (row, column, mapping) = Reflow.Apply(_main, columns, rows, IsAlternate ? _mainCursor : behind);
        if (IsAlternate && _row >= rows)
        {
            _alternate.ScrollUp(0, Rows - 1, _row - rows + 1, default, keeps: false);
            _row = rows - 1;
        }

        _alternate.Cut(columns, rows);
        _isWrapPending = !IsAlternate && column == columns && _modes[PrivateMode.AutoWrap];
        _mainCursor = (row, Math.Min(column, columns - 1));
        (_row, _column) = IsAlternate ? (_row, Math.Min(_column, columns - 1)) : _mainCursor;
        (Columns, Rows) = (columns, rows);
        _tabStops = MakeTabStops(columns);
        ResetMargins();
        Version++;
        return mapping;
    }

    private ReadOnlySpan<Cell> Unpack(ReadOnlySpan<PackedCell> packed)
    {
        if (_unpacked.Length != Columns)
        {
            _unpacked = new Cell[Columns];
        }

        var count = Math.Min(packed.Length, Columns);
        for (var column = 0; column < count; column++)
        {
            _unpacked[column] = Unpack(packed[column]);
        }

        _unpacked.AsSpan(count).Fill(Cell.Blank(default));
        return _unpacked;
    }

    private Cell Unpack(PackedCell cell)
    {
        var style = new CellStyle(
            PackedColor.Unpack(cell.Foreground), PackedColor.Unpack(cell.Background), Unpack(cell.Flags & CellFlags.Rendition))
        {
            Underline = cell.Underline,
        };
        if (cell.Annotation > 0)
        {
            var annotation = _annotations[cell.Annotation];
            style = style with { UnderlineColor = PackedColor.Unpack(annotation.UnderlineColor), Link = annotation.Link };
        }

        return cell.IsTail ? new(null, style, 0) : new(_texts.TextOf(cell.Text), style, (byte)(cell.IsWide ? 2 : 1));
    }

    private static CellAttributes Unpack(CellFlags rendition)
    {
        var attributes = CellAttributes.None;
        for (var index = 0; rendition is not CellFlags.None && index < Attributes.Length; index++)
        {
            attributes |= (rendition & Attributes[index].Flags) != CellFlags.None ? Attributes[index].Attribute : CellAttributes.None;
        }

        return attributes;
    }

    private ReadOnlySpan<PackedCell> Find(long absoluteRow, out bool isWrapped)
    {
        isWrapped = false;
        var scrollback = _main.Scrollback!;
        var index = absoluteRow - scrollback.DroppedCount;
        if (index < 0 || index >= scrollback.Count + _main.Rows)
        {
            return [];
        }

        if (index < scrollback.Count)
        {
            isWrapped = scrollback.IsWrapped((int)index);
            return scrollback[(int)index];
        }

        var row = _main[(int)index - scrollback.Count];
        isWrapped = row.IsWrapped;
        return row.Cells.AsSpan(0, row.Used);
    }

    private void ResetMargins() => (_top, _bottom, _left, _right) = (0, Rows - 1, 0, Columns - 1);

    private long NextStamp() => ++_stamp;

    private static (int Columns, int Rows) Clamp(int columns, int rows) =>
        (Math.Clamp(columns, 1, VtLimits.MaxColumns), Math.Clamp(rows, 1, VtLimits.MaxRows));

    private static bool[] MakeTabStops(int columns) => [.. Enumerable.Range(0, columns).Select(column => column % 8 == 0)];

    private sealed class NobodyListens : ITerminalListener;
}
