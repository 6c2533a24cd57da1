using System.Text;
using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Control sequences: cursor, erasing, editing, scrolling and reports (ECMA-48 8.3, xterm's ctlseqs).</summary>
public sealed partial class TerminalEmulator
{
    void IVtActions.ControlDispatch(in ControlSequence sequence)
    {
        switch ((char)sequence.Prefix, (char)sequence.Intermediate)
        {
            case ('\0', '\0'):
                Plain(sequence);
                break;
            case ('?', '\0'):
                Private(sequence);
                break;
            case ('>', '\0') when sequence.Final == 'c':
                Reply("\e[>41;0;0c");
                break;
            case ('\0', '!') when sequence.Final == 'p':
                SoftReset();
                break;
            case ('?', '$') when sequence.Final == 'p':
                Reply($"\e[?{sequence.Get(0, 0)};{ModeState(sequence.Get(0, 0))}$y");
                break;
        }
    }

    private void Private(in ControlSequence sequence)
    {
        switch ((char)sequence.Final)
        {
            case 'h' or 'l':
                foreach (var mode in sequence.Parameters)
                {
                    SetPrivateMode(mode, sequence.Final == 'h');
                }

                break;
            case 'J':
                EraseDisplay(sequence.Get(0, 0));
                break;
            case 'K':
                EraseLine(sequence.Get(0, 0));
                break;
        }
    }

    private void Plain(in ControlSequence sequence)
    {
        if (Move(sequence) || Edit(sequence))
        {
            return;
        }

        switch ((char)sequence.Final)
        {
            case 'm':
                SelectGraphicRendition(sequence);
                break;
            case 'h' or 'l' when sequence.Get(0, 0) == 4:
                _isInserting = sequence.Final == 'h';
                break;
            case 'r':
                SetRegion(sequence);
                break;
            case 's':
                Save();
                break;
            case 'u':
                Restore();
                break;
            case 'c' when sequence.Get(0, 0) == 0:
                // A VT220 with colour.
                Reply("\e[?62;22c");
                break;
            case 'n' when sequence.Get(0, 0) == 5:
                Reply("\e[0n");
                break;
            case 'n' when sequence.Get(0, 0) == 6:
                Reply($"\e[{_row - (_isOrigin ? _top : 0) + 1};{_column + 1}R");
                break;
            case 'b' when _last is { } last:
                for (var count = Math.Min(sequence.Count(), Columns * Rows); count > 0; count--)
                {
                    ((IVtActions)this).Print(last);
                }

                break;
            case 'g' when sequence.Get(0, 0) is 0:
                _tabStops[_column] = false;
                break;
            case 'g' when sequence.Get(0, 0) is 3:
                Array.Clear(_tabStops);
                break;
        }
    }

    private bool Move(in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch ((char)sequence.Final)
        {
            case 'A':
                _row = Math.Max(_row >= _top ? _top : 0, _row - count);
                break;
            case 'B' or 'e':
                _row = Math.Min(_row <= _bottom ? _bottom : Rows - 1, _row + count);
                break;
            case 'C' or 'a':
                _column = Math.Min(Columns - 1, _column + count);
                break;
            case 'D':
                _column = Math.Max(0, _column - count);
                break;
            case 'E':
                (_row, _column) = (Math.Min(_row <= _bottom ? _bottom : Rows - 1, _row + count), 0);
                break;
            case 'F':
                (_row, _column) = (Math.Max(_row >= _top ? _top : 0, _row - count), 0);
                break;
            case 'G' or '`':
                _column = Math.Min(Columns, count) - 1;
                break;
            case 'H' or 'f':
                MoveTo(sequence.Count(0), sequence.Count(1));
                break;
            case 'd':
                MoveTo(count, _column + 1);
                break;
            case 'I':
                Tab(count);
                break;
            case 'Z':
                BackTab(count);
                break;
            default:
                return false;
        }

        _isWrapPending = false;
        return true;
    }

    private bool Edit(in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch ((char)sequence.Final)
        {
            case 'J':
                EraseDisplay(sequence.Get(0, 0));
                break;
            case 'K':
                EraseLine(sequence.Get(0, 0));
                break;
            case 'X':
                EraseCells(_row, _column, Math.Min(Columns, _column + count));
                break;
            case '@':
                ShiftCells(Math.Min(count, Columns - _column));
                break;
            case 'P':
                ShiftCells(-Math.Min(count, Columns - _column));
                break;
            case 'L' or 'M' when _row >= _top && _row <= _bottom:
                EditLines(count, isInsert: sequence.Final == 'L');
                break;
            case 'S':
                ScrollUp(Math.Min(count, Rows));
                break;
            case 'T':
                ScrollDown(Math.Min(count, Rows));
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>CUP: counted from 1, and from the region's top where DECOM is set.</summary>
    private void MoveTo(int row, int column)
    {
        var (first, last) = _isOrigin ? (_top, _bottom) : (0, Rows - 1);
        _row = Math.Min(first + row - 1, last);
        _column = Math.Min(column, Columns) - 1;
    }

    /// <summary>DECSTBM.</summary>
    private void SetRegion(in ControlSequence sequence)
    {
        var top = sequence.Count(0) - 1;
        var bottom = Math.Min(sequence.Get(1, Rows) is > 0 and var given ? given : Rows, Rows) - 1;
        if (top < bottom)
        {
            (_top, _bottom) = (top, bottom);
            MoveTo(1, 1);
            _isWrapPending = false;
        }
    }

    private void EraseDisplay(int what)
    {
        switch (what)
        {
            case 0:
                EraseCells(_row, _column, Columns);
                Erase(_row + 1, Rows - 1);
                break;
            case 1:
                Erase(0, _row - 1);
                EraseCells(_row, 0, _column + 1);
                break;
            case 2:
                Erase(0, Rows - 1);
                break;
            case 3:
                _lines.ClearScrollback();
                break;
        }
    }

    private void EraseLine(int what)
    {
        switch (what)
        {
            case 0:
                EraseCells(_row, _column, Columns);
                break;
            case 1:
                EraseCells(_row, 0, _column + 1);
                break;
            case 2:
                EraseCells(_row, 0, Columns);
                break;
        }
    }

    private void Erase(int first, int last)
    {
        for (var row = first; row <= last; row++)
        {
            EraseCells(row, 0, Columns);
        }
    }

    private void EraseCells(int row, int first, int end)
    {
        var line = _lines[row];
        BreakWide(line, first);
        BreakWide(line, end - 1);
        line.Cells[first..end].Fill(Cell.Blank(_style.Background));
        line.IsWrapped &= end < Columns;
        _isWrapPending = false;
        Touch(line);
    }

    /// <summary>ICH and DCH: moves the rest of the line right, or left where negative.</summary>
    private void ShiftCells(int by)
    {
        var line = _lines[_row];
        var cells = line.Cells[_column..Columns];
        BreakWide(line, _column);
        if (by > 0)
        {
            BreakWide(line, Columns - by);
            cells[..^by].CopyTo(cells[by..]);
            cells[..by].Fill(Cell.Blank(_style.Background));
        }
        else
        {
            BreakWide(line, _column - by);
            cells[-by..].CopyTo(cells);
            cells[(cells.Length + by)..].Fill(Cell.Blank(_style.Background));
        }

        _isWrapPending = false;
        Touch(line);
    }

    /// <summary>IL and DL.</summary>
    private void EditLines(int count, bool isInsert)
    {
        count = Math.Min(count, _bottom - _row + 1);
        if (isInsert)
        {
            _lines.ScrollDown(_row, _bottom, count, NewLine);
        }
        else
        {
            // Deleted lines are not scrolled out: they do not belong into the scrollback.
            _lines.DeleteLines(_row, _bottom, count, NewLine);
        }

        TouchRegion(_row, _bottom);
        (_column, _isWrapPending) = (0, false);
    }

    private void Reply(string text) => _listener.Reply(Encoding.ASCII.GetBytes(text));
}
