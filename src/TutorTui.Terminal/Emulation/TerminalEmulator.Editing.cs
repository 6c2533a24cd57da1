using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Erasing, inserting and deleting (ECMA-48 8.3; DEC STD 070 for margins and protection).</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>Which of the two kinds of protection the program has used last.</summary>
    private Protection _protection;

    /// <summary>How the program has ended DECSCA: 0 and 2 mean the same, and DECRQSS reports which it was.</summary>
    private int _protectionEndedBy;

    private enum Protection : byte
    {
        None,

        /// <summary>DECSCA: only selective erasing spares the cell.</summary>
        Selective,

        /// <summary>SPA (ECMA-48 8.3.129): all erasing spares the cell.</summary>
        Always,
    }

    private bool HasSides => _left > 0 || _right < Columns - 1;

    /// <summary>SPA and EPA.</summary>
    private void Protect(bool isOn)
    {
        _pen.Flags = isOn ? _pen.Flags | CellFlags.Protected : _pen.Flags & ~CellFlags.Protected;
        _protection = isOn ? Protection.Always : _protection;
    }

    /// <summary>DECSCA.</summary>
    private void SetSelectiveProtection(int value)
    {
        _pen.Flags = value == 1 ? _pen.Flags | CellFlags.Protected : _pen.Flags & ~CellFlags.Protected;
        _protection = value == 1 ? Protection.Selective : _protection;
        _protectionEndedBy = value is 0 or 2 ? value : _protectionEndedBy;
    }

    /// <summary>Which cells ED, EL and ECH spare, and which their selective forms spare.</summary>
    private bool Spares(bool isSelective) => isSelective ? _protection is not Protection.None : _protection is Protection.Always;

    /// <summary>ED and DECSED.</summary>
    private void EraseDisplay(int what, bool isSelective)
    {
        var spares = Spares(isSelective);
        switch (what)
        {
            case 0:
                Erase(_row, _column, Columns, spares);
                EraseRows(_row + 1, Rows - 1, spares);
                break;
            case 1:
                EraseRows(0, _row - 1, spares);
                Erase(_row, 0, _column + 1, spares);
                break;
            case 2:
                EraseRows(0, Rows - 1, spares);
                break;
            case 3 when !isSelective:
                _screen.Scrollback?.Clear();
                break;
        }

        _isWrapPending = false;
    }

    /// <summary>EL and DECSEL.</summary>
    private void EraseLine(int what, bool isSelective)
    {
        if (what is >= 0 and <= 2)
        {
            Erase(_row, what == 0 ? _column : 0, what == 1 ? _column + 1 : Columns, Spares(isSelective));
        }

        _isWrapPending = false;
    }

    /// <summary>ECH.</summary>
    private void EraseCharacters(int count)
    {
        Erase(_row, _column, Math.Min(Columns, _column + count), Spares(isSelective: false));
        _isWrapPending = false;
    }

    private void EraseRows(int first, int last, bool sparesProtected = false)
    {
        for (var row = first; row <= last; row++)
        {
            Erase(row, 0, Columns, sparesProtected);
        }
    }

    private void Erase(int row, int first, int end, bool sparesProtected)
    {
        var line = _screen[row];
        var blank = PackedCell.Blank(_pen.Background);
        for (var column = first; column < end && sparesProtected; column++)
        {
            if (!line.Cells[column].IsProtected)
            {
                line.Fill(column, column + 1, blank);
            }
        }

        if (!sparesProtected)
        {
            line.Fill(first, end, blank);
        }

        line.IsWrapped &= end < Columns;
        line.Version = ++_stamp;
    }

    /// <summary>ICH, and DCH if negative.</summary>
    private void ShiftCharacters(int by)
    {
        if (IsBetweenSides)
        {
            _screen[_row].Shift(_column, _right + 1, by, PackedCell.Blank(_pen.Background));
            _screen[_row].IsWrapped = false;
            _screen.Touch(_row);
            _isWrapPending = false;
        }
    }

    /// <summary>IL, and DL if negative. Deleted lines do not go to the scrollback.</summary>
    private void ShiftLines(int by)
    {
        if (!IsBetweenMargins)
        {
            return;
        }

        var blank = PackedCell.Blank(_pen.Background);
        if (HasSides)
        {
            MoveRegion(_row, -by);
        }
        else if (by > 0)
        {
            _screen.ScrollDown(_row, _bottom, by, blank);
        }
        else
        {
            _screen.ScrollUp(_row, _bottom, -by, blank, keeps: false);
        }

        Place(_row, _left);
    }

    /// <summary>DECIC, and DECDC if negative: in all rows between the margins.</summary>
    private void ShiftColumnsAtCursor(int by)
    {
        if (IsBetweenMargins)
        {
            ShiftColumns(_column, by);
        }
    }

    private void ShiftColumns(int first, int by)
    {
        var blank = PackedCell.Blank(_pen.Background);
        for (var row = _top; row <= _bottom; row++)
        {
            _screen[row].Shift(first, _right + 1, by, blank);
            _screen[row].IsWrapped = false;
            _screen.Touch(row);
        }

        _isWrapPending = false;
    }

    /// <summary>Moves the text between the left and right margins up, or down if negative.</summary>
    private void MoveRegion(int top, int up)
    {
        var height = _bottom - top + 1;
        up = Math.Clamp(up, -height, height);
        var blank = PackedCell.Blank(_pen.Background);
        for (var step = 0; step < height; step++)
        {
            var row = up > 0 ? top + step : _bottom - step;
            var source = row + up;
            if (source >= top && source <= _bottom)
            {
                _screen[row].CopyFrom(_screen[source], _left, _left, _right - _left + 1);
            }
            else
            {
                _screen[row].Fill(_left, _right + 1, blank);
            }

            _screen.Touch(row);
        }
    }
}
