using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Moving the cursor, with scrolling where it stands at a margin (DEC STD 070, chapter 5).</summary>
public sealed partial class TerminalEmulator
{
    private bool IsBetweenSides => _column >= _left && _column <= _right;

    private bool IsBetweenMargins => IsBetweenSides && _row >= _top && _row <= _bottom;

    private int OriginRow => _modes[PrivateMode.Origin] ? _top : 0;

    private int OriginColumn => _modes[PrivateMode.Origin] ? _left : 0;

    private void Place(int row, int column)
    {
        (_row, _column) = (row, column);
        _isWrapPending = false;
    }

    /// <summary>CUP: counted from 0, and from the margins' corner where DECOM is set.</summary>
    private void MoveTo(int row, int column)
    {
        var isOrigin = _modes[PrivateMode.Origin];
        var (lastRow, lastColumn) = isOrigin ? (_bottom, _right) : (Rows - 1, Columns - 1);
        Place(Math.Min(OriginRow + row, lastRow), Math.Min(OriginColumn + column, lastColumn));
    }

    /// <summary>CUU: stops at the top margin when it begins at or below it.</summary>
    private void MoveUp(int count) => Place(Math.Max(_row >= _top ? _top : 0, _row - count), _column);

    /// <summary>CUD.</summary>
    private void MoveDown(int count) => Place(Math.Min(_row <= _bottom ? _bottom : Rows - 1, _row + count), _column);

    /// <summary>CUF.</summary>
    private void MoveRight(int count) => Place(_row, Math.Min(Limit, _column + count));

    /// <summary>CUB and BS, which continue at the end of the row above if reverse wrapping is on.</summary>
    private void MoveLeft(int count)
    {
        var wraps = _modes[PrivateMode.AutoWrap]
            && (_modes[PrivateMode.ReverseWrap] || _modes[PrivateMode.ExtendedReverseWrap]);
        if (!wraps)
        {
            Place(_row, Math.Max(_column >= _left ? _left : 0, _column - count));
            return;
        }

        // The cursor is after the last column: the first step only moves it back.
        count -= _isWrapPending ? 1 : 0;
        _isWrapPending = false;
        for (count = Math.Min(count, Columns * Rows); count > 0; count--)
        {
            if (_column > 0 && _column != _left)
            {
                _column--;
            }
            else
            {
                (_row, _column) = (_row == _top ? _bottom : Math.Max(0, _row - 1), _right);
            }
        }
    }

    private void CarriageReturn() =>
        Place(_row, _column >= _left || _modes[PrivateMode.Origin] ? _left : 0);

    private void LineFeed()
    {
        Index();
        if (_isNewLine)
        {
            CarriageReturn();
        }
    }

    /// <summary>IND.</summary>
    private void Index()
    {
        if (_row == _bottom)
        {
            if (IsBetweenSides)
            {
                ScrollUp(1);
            }
        }
        else if (_row < Rows - 1)
        {
            _row++;
        }

        _isWrapPending = false;
    }

    /// <summary>RI.</summary>
    private void ReverseIndex()
    {
        if (_row == _top)
        {
            if (IsBetweenSides)
            {
                ScrollDown(1);
            }
        }
        else if (_row > 0)
        {
            _row--;
        }

        _isWrapPending = false;
    }

    /// <summary>DECBI: at the left margin the text moves right.</summary>
    private void BackIndex()
    {
        if (_column == _left && IsBetweenMargins)
        {
            ShiftColumns(_left, 1);
        }
        else if (_column > 0)
        {
            Place(_row, _column - 1);
        }
    }

    /// <summary>DECFI: at the right margin the text moves left.</summary>
    private void ForwardIndex()
    {
        if (_column == _right && IsBetweenMargins)
        {
            ShiftColumns(_left, -1);
        }
        else if (_column < Columns - 1)
        {
            Place(_row, _column + 1);
        }
    }

    /// <summary>SU and IND: rows between the margins; to the scrollback only if the whole width moves.</summary>
    private void ScrollUp(int count)
    {
        if (HasSides)
        {
            MoveRegion(_top, count);
            return;
        }

        _screen.ScrollUp(_top, _bottom, count, PackedCell.Blank(_pen.Background), keeps: true);
    }

    /// <summary>SD and RI.</summary>
    private void ScrollDown(int count)
    {
        if (HasSides)
        {
            MoveRegion(_top, -count);
            return;
        }

        _screen.ScrollDown(_top, _bottom, count, PackedCell.Blank(_pen.Background));
    }
}
