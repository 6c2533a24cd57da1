namespace TutorTui.Terminal.Emulation;

/// <summary>DEC private modes (xterm's ctlseqs, "DECSET").</summary>
public sealed partial class TerminalEmulator
{
    private bool _isOrigin;
    private bool _isInserting;
    private bool _isWrapping = true;
    private bool _isCursorVisible = true;

    private void SetPrivateMode(int mode, bool isSet)
    {
        switch (mode)
        {
            case 1:
                Modes = Modes with { HasApplicationCursorKeys = isSet };
                break;
            case 5:
                Modes = Modes with { IsReversed = isSet };
                break;
            case 6:
                _isOrigin = isSet;
                MoveTo(1, 1);
                break;
            case 7:
                _isWrapping = isSet;
                break;
            case 25:
                _isCursorVisible = isSet;
                break;
            case 9 or 1000 or 1002 or 1003:
                Modes = Modes with { MouseTracking = isSet ? mode : 0 };
                break;
            case 1004:
                Modes = Modes with { ReportsFocus = isSet };
                break;
            case 1006:
                Modes = Modes with { HasSgrMouse = isSet };
                break;
            case 47 or 1047:
                UseAlternate(isSet);
                break;
            case 1048 when isSet:
                Save();
                break;
            case 1048:
                Restore();
                break;
            case 1049:
                UseAlternate(isSet);
                break;
            case 2004:
                Modes = Modes with { HasBracketedPaste = isSet };
                break;
        }
    }

    /// <summary>DECRPM's answer: 1 set, 2 reset, 0 not known.</summary>
    private int ModeState(int mode)
    {
        bool? isSet = mode switch
        {
            1 => Modes.HasApplicationCursorKeys,
            5 => Modes.IsReversed,
            6 => _isOrigin,
            7 => _isWrapping,
            25 => _isCursorVisible,
            9 or 1000 or 1002 or 1003 => Modes.MouseTracking == mode,
            1004 => Modes.ReportsFocus,
            1006 => Modes.HasSgrMouse,
            47 or 1047 or 1049 => Modes.IsAlternateScreen,
            2004 => Modes.HasBracketedPaste,
            _ => null,
        };
        return isSet is { } known ? known ? 1 : 2 : 0;
    }

    private void UseAlternate(bool isAlternate)
    {
        if (isAlternate == (_lines == _alternate))
        {
            return;
        }

        if (isAlternate)
        {
            _savedMain = new(_row, _column, _style, _isOrigin, _isGraphicsG0);
            _alternate = new(Columns, Rows, 0);
            _lines = _alternate;
        }
        else
        {
            _lines = _main;
            (_row, _column, _style) = (_savedMain.Row, Math.Min(_savedMain.Column, Columns - 1), _savedMain.Style);
            (_isOrigin, _isGraphicsG0) = (_savedMain.IsOrigin, _savedMain.IsGraphics);
        }

        (_top, _bottom, _isWrapPending) = (0, Rows - 1, false);
        Modes = Modes with { IsAlternateScreen = isAlternate };
        TouchRegion(0, Rows - 1);
    }
}
