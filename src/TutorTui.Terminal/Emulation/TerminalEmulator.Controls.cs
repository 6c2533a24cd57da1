using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>C0 controls, escape sequences, tabs, saved cursors and resets.</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>By screen: main, alternate.</summary>
    private readonly SavedCursor?[] _saved = new SavedCursor?[2];

    void IVtActions.Execute(byte control)
    {
        _last = 0;
        switch (control)
        {
            case 0x07:
                _listener.Bell();
                break;
            case 0x08:
                MoveLeft(1);
                break;
            case 0x09:
                Tab(1);
                break;
            case 0x0a or 0x0b or 0x0c:
                LineFeed();
                break;
            case 0x0d:
                CarriageReturn();
                break;
            case 0x0e or 0x0f:
                _sets.InUse = control == 0x0e ? 1 : 0;
                break;
        }
    }

    void IVtActions.EscapeDispatch(byte intermediate, byte final)
    {
        _last = 0;
        switch ((char)intermediate)
        {
            case '\0':
                Escape((char)final);
                break;
            case '(' or ')' or '*' or '+':
                _sets.Designate(intermediate - '(', CharacterSet.Find(final));
                break;
            case '#' when final == '8':
                FillWithE();
                break;
            case ' ' when final is (byte)'F' or (byte)'G':
                _sendsSingleByteControls = final == 'G' && _level >= LevelWithSingleByteControls;
                break;
        }
    }

    private void Escape(char final)
    {
        switch (final)
        {
            case '6':
                BackIndex();
                break;
            case '7':
                SaveCursor();
                break;
            case '8':
                RestoreCursor();
                break;
            case '9':
                ForwardIndex();
                break;
            case 'D':
                Index();
                break;
            case 'E':
                Index();
                CarriageReturn();
                break;
            case 'H':
                _tabStops[_column] = true;
                break;
            case 'M':
                ReverseIndex();
                break;
            case 'N' or 'O':
                _sets.Single = final == 'N' ? 2 : 3;
                break;
            case 'V':
                Protect(isOn: true);
                break;
            case 'W':
                Protect(isOn: false);
                break;
            case 'Z':
                ReportPrimaryAttributes();
                break;
            case 'c':
                Reset();
                break;
            case 'n' or 'o':
                _sets.InUse = final == 'n' ? 2 : 3;
                break;
            case '=' or '>':
                _modes[PrivateMode.ApplicationKeypad] = final == '=';
                break;
        }
    }

    /// <summary>CHT. Tabs do not wrap, and a pending wrap stays.</summary>
    private void Tab(int count)
    {
        if (_isWrapPending && _modes[PrivateMode.MoreFix])
        {
            Wrap();
        }

        var limit = Limit;
        for (; count > 0 && _column < limit; count--)
        {
            do
            {
                _column++;
            }
            while (_column < limit && !_tabStops[_column]);
        }
    }

    /// <summary>CBT. As in xterm, a pending wrap stays here too.</summary>
    private void BackTab(int count)
    {
        for (; count > 0 && _column > 0; count--)
        {
            do
            {
                _column--;
            }
            while (_column > 0 && !_tabStops[_column]);
        }
    }

    /// <summary>TBC.</summary>
    private void ClearTabs(int what)
    {
        if (what == 0)
        {
            _tabStops[_column] = false;
        }
        else if (what == 3)
        {
            Array.Clear(_tabStops);
        }
    }

    /// <summary>DECSC.</summary>
    private void SaveCursor() => _saved[IsAlternate ? 1 : 0] = new()
    {
        Row = _row,
        Column = _column,
        IsWrapPending = _isWrapPending,
        IsOrigin = _modes[PrivateMode.Origin],
        Pen = _pen,
        Sets = _sets,
    };

    /// <summary>DECRC: without a saved cursor it goes home, with all as after a reset.</summary>
    private void RestoreCursor()
    {
        var saved = _saved[IsAlternate ? 1 : 0] ?? new();
        (_row, _column) = (Math.Min(saved.Row, Rows - 1), Math.Min(saved.Column, Columns - 1));
        (_pen, _sets) = (saved.Pen, saved.Sets);
        _modes[PrivateMode.Origin] = saved.IsOrigin;
        _isWrapPending = saved.IsWrapPending && _column == saved.Column;
    }

    /// <summary>RIS: as new, but with the scrollback kept.</summary>
    private void Reset()
    {
        if (_modes[PrivateMode.AllowColumns132] && _modes[PrivateMode.Columns132])
        {
            RequestSize(_narrowColumns, Rows, TerminalPermissions.Columns132);
        }

        UseAlternate(isAlternate: false);
        SoftReset();
        _saved[0] = _saved[1] = null;
        (_modes, _isNewLine, _isKeyboardLocked, _isLocalEcho) = (new(), false, false, true);
        (_level, _cursorShape, _modifyOtherKeys, _last, _sendsSingleByteControls) = (HighestLevel, 0, 0, 0, false);
        _keyboards[0].Clear();
        _keyboards[1].Clear();
        _titleModes = TitleModes.None;
        Palette.ResetAll();
        _tabStops = MakeTabStops(Columns);
        _alternate.Clear();
        EraseRows(0, Rows - 1);
        (_row, _column) = (0, 0);
    }

    /// <summary>DECSTR; as in xterm, wrapping stays on.</summary>
    private void SoftReset()
    {
        (_pen, _sets, _protection, _protectionEndedBy) = (default, default, Protection.None, 0);
        (_isInserting, _isWrapPending, _isExtentRectangular) = (false, false, false);
        foreach (var mode in (ReadOnlySpan<PrivateMode>)[
            PrivateMode.Origin, PrivateMode.ReverseWrap, PrivateMode.ExtendedReverseWrap, PrivateMode.LeftRightMargins,
            PrivateMode.ApplicationCursorKeys, PrivateMode.ApplicationKeypad, PrivateMode.NationalSets])
        {
            _modes[mode] = false;
        }

        _modes[PrivateMode.AutoWrap] = true;
        _modes[PrivateMode.CursorVisible] = true;
        _saved[IsAlternate ? 1 : 0] = null;
        ResetMargins();
    }

    /// <summary>DECALN.</summary>
    private void FillWithE()
    {
        ResetMargins();
        _modes[PrivateMode.Origin] = false;
        for (var row = 0; row < Rows; row++)
        {
            _screen[row].Fill(0, Columns, new PackedCell { Text = 'E' });
            _screen[row].IsWrapped = false;
            _screen.Touch(row);
        }

        MoveTo(0, 0);
    }
}
