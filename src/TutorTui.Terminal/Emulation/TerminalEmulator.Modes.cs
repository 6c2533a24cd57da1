using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Emulation;

/// <summary>Modes: set, reset, saved, asked for; the alternate screen; the keyboard's modes.</summary>
public sealed partial class TerminalEmulator
{
    private const int HighestLevel = 65;
    private const int LevelWithMargins = 64;
    private const int LevelWithModeReports = 63;
    private const int LevelWithSingleByteControls = 62;
    private const int WideColumns = 132;
    private const int LastCursorShape = 6;
    private const int ModifyOtherKeysResource = 4;

    /// <summary>By screen: main, alternate.</summary>
    private readonly List<KeyboardFlags>[] _keyboards = [[], []];

    private ModeSet _modes = new();
    private bool _isInserting;
    private bool _isNewLine;
    private bool _isKeyboardLocked;
    private bool _isLocalEcho = true;
    private int _level = HighestLevel;
    private int _cursorShape;

    /// <summary>The width before DECCOLM made it 132.</summary>
    private int _narrowColumns;
    private int _modifyOtherKeys;

    public TerminalModes Modes => new()
    {
        HasApplicationCursorKeys = _modes[PrivateMode.ApplicationCursorKeys],
        HasApplicationKeypad = _modes[PrivateMode.ApplicationKeypad],
        SendsBackspace = _modes[PrivateMode.BackarrowKey],
        HasNewLine = _isNewLine,
        HasBracketedPaste = _modes[PrivateMode.BracketedPaste],
        IsAlternateScreen = IsAlternate,
        IsReversed = _modes[PrivateMode.ReverseScreen],
        IsDrawing = _modes[PrivateMode.SynchronizedOutput],
        MouseTracking = MouseTracking,
        HasSgrMouse = _modes[PrivateMode.SgrMouse],
        HasAlternateScroll = _modes[PrivateMode.AlternateScroll],
        ReportsFocus = _modes[PrivateMode.Focus],
        ModifyOtherKeys = _modifyOtherKeys,
        Keyboard = Keyboard,
    };

    private int MouseTracking =>
        _modes[PrivateMode.AnyMouse] ? (int)PrivateMode.AnyMouse
        : _modes[PrivateMode.DragMouse] ? (int)PrivateMode.DragMouse
        : _modes[PrivateMode.ButtonMouse] ? (int)PrivateMode.ButtonMouse
        : _modes[PrivateMode.X10Mouse] ? (int)PrivateMode.X10Mouse
        : 0;

    private List<KeyboardFlags> Keyboards => _keyboards[IsAlternate ? 1 : 0];

    private KeyboardFlags Keyboard => Keyboards is [.., var flags] ? flags : KeyboardFlags.None;

    /// <summary>SM and RM: the modes of ECMA-48.</summary>
    private void SetMode(int mode, bool isSet)
    {
        switch (mode)
        {
            case 2:
                _isKeyboardLocked = isSet;
                break;
            case 4:
                _isInserting = isSet;
                break;
            case 12:
                _isLocalEcho = isSet;
                break;
            case 20:
                _isNewLine = isSet;
                break;
        }
    }

    /// <summary>DECRQM for the modes of ECMA-48: 1 set, 2 reset, 4 never set, 0 not known.</summary>
    private void ReportMode(int mode)
    {
        if (_level < LevelWithModeReports)
        {
            return;
        }

        var state = mode switch
        {
            2 => _isKeyboardLocked ? 1 : 2,
            4 => _isInserting ? 1 : 2,
            12 => _isLocalEcho ? 1 : 2,
            20 => _isNewLine ? 1 : 2,
            1 or 5 or 7 or 10 or 11 or (>= 13 and <= 19) => 4,
            _ => 0,
        };
        Reply($"\e[{mode};{state}$y");
    }

    private void ReportPrivateMode(int mode)
    {
        // Horizontal cursor coupling is known as never set.
        const int HorizontalCoupling = 60;
        if (_level >= LevelWithModeReports)
        {
            var state = mode == HorizontalCoupling ? 4 : !ModeSet.IsKnown(mode) ? 0 : IsSet((PrivateMode)mode) ? 1 : 2;
            Reply($"\e[?{mode};{state}$y");
        }
    }

    private bool IsSet(PrivateMode mode) => mode switch
    {
        PrivateMode.Alternate or PrivateMode.AlternateCleared or PrivateMode.AlternateWithCursor => IsAlternate,
        _ => _modes[mode],
    };

    /// <summary>DECSET and DECRST.</summary>
    private void SetPrivateMode(int number, bool isSet)
    {
        if (!ModeSet.IsKnown(number))
        {
            return;
        }

        var mode = (PrivateMode)number;
        switch (mode)
        {
            case PrivateMode.Columns132:
                SetColumns(isSet);
                return;
            case PrivateMode.LeftRightMargins when _level < LevelWithMargins:
            case PrivateMode.NoClearOnColumns when _level < HighestLevel:
                return;
            case PrivateMode.Alternate or PrivateMode.AlternateCleared or PrivateMode.AlternateWithCursor:
                SetAlternate(mode, isSet);
                return;
            case PrivateMode.SaveCursor when isSet:
                SaveCursor();
                break;
            case PrivateMode.SaveCursor:
                RestoreCursor();
                break;
            case PrivateMode.X10Mouse or PrivateMode.ButtonMouse or PrivateMode.DragMouse or PrivateMode.AnyMouse:
                ClearMouse();
                break;
        }

        _modes[mode] = isSet;
        switch (mode)
        {
            case PrivateMode.Origin:
                MoveTo(0, 0);
                break;
            case PrivateMode.AutoWrap when !isSet:
                _isWrapPending = false;
                break;
            case PrivateMode.LeftRightMargins when !isSet:
                (_left, _right) = (0, Columns - 1);
                break;
        }
    }

    /// <summary>Mouse modes exclude each other: setting one resets the others.</summary>
    private void ClearMouse() =>
        _modes[PrivateMode.X10Mouse] = _modes[PrivateMode.ButtonMouse]
            = _modes[PrivateMode.DragMouse] = _modes[PrivateMode.AnyMouse] = false;

    private void SavePrivateMode(int mode)
    {
        if (ModeSet.IsKnown(mode))
        {
            _modes.Save((PrivateMode)mode);
        }
    }

    private void RestorePrivateMode(int mode)
    {
        if (ModeSet.IsKnown(mode))
        {
            SetPrivateMode(mode, _modes.WasSet((PrivateMode)mode));
        }
    }

    /// <summary>
    /// DECCOLM: clears the screen, the margins and the cursor; changes the width if that is permitted, and back to the
    /// previous width, which need not be 80.
    /// </summary>
    private void SetColumns(bool isWide)
    {
        if (!_modes[PrivateMode.AllowColumns132])
        {
            return;
        }

        var wasWide = _modes[PrivateMode.Columns132];
        _narrowColumns = isWide && !wasWide ? Columns : _narrowColumns;
        _modes[PrivateMode.Columns132] = isWide;
        if (isWide || wasWide)
        {
            RequestSize(isWide ? WideColumns : _narrowColumns, Rows, TerminalPermissions.Columns132);
        }

        if (!_modes[PrivateMode.NoClearOnColumns])
        {
            _modes[PrivateMode.LeftRightMargins] = false;
            ResetMargins();
            EraseRows(0, Rows - 1);
            MoveTo(0, 0);
        }
    }

    /// <summary>DECSCL.</summary>
    /// <param name="level">61 is a VT100, 65 a VT500.</param>
    /// <param name="controls">1, or left out, for answers with controls of 7 bits; 0 and 2 for single bytes.</param>
    private void SetLevel(int level, int controls)
    {
        if (level is > 60 and <= HighestLevel)
        {
            SoftReset();
            _level = level;
            _sendsSingleByteControls = controls is 0 or 2 && level >= LevelWithSingleByteControls;
        }
    }

    private void SetAlternate(PrivateMode mode, bool isSet)
    {
        if (isSet && mode is PrivateMode.AlternateWithCursor && !IsAlternate)
        {
            SaveCursor();
        }

        if (!isSet && mode is PrivateMode.AlternateCleared && IsAlternate)
        {
            _alternate.Clear();
        }

        var wasAlternate = IsAlternate;
        UseAlternate(isSet);
        if (mode is not PrivateMode.AlternateWithCursor)
        {
            return;
        }

        if (isSet && !wasAlternate)
        {
            EraseRows(0, Rows - 1);
        }
        else if (!isSet)
        {
            RestoreCursor();
        }
    }

    private void UseAlternate(bool isAlternate)
    {
        if (isAlternate != IsAlternate)
        {
            _mainCursor = isAlternate ? (_row, _column) : _mainCursor;
            _screen = isAlternate ? _alternate : _main;
        }
    }

    private void PushKeyboard(KeyboardFlags flags)
    {
        var keyboards = Keyboards;
        if (keyboards.Count == VtLimits.MaxKeyboardModes)
        {
            keyboards.RemoveAt(0);
        }

        keyboards.Add(flags & AllKeyboardFlags);
    }

    private void PopKeyboard(int count)
    {
        var keyboards = Keyboards;
        keyboards.RemoveRange(Math.Max(0, keyboards.Count - count), Math.Min(count, keyboards.Count));
    }

    /// <summary><c>CSI = flags ; how u</c>: 1 sets them all, 2 adds, 3 takes away.</summary>
    private void ChangeKeyboard(KeyboardFlags flags, int how)
    {
        flags = how switch
        {
            1 => flags,
            2 => Keyboard | flags,
            3 => Keyboard & ~flags,
            _ => Keyboard,
        };
        PopKeyboard(1);
        PushKeyboard(flags);
    }

    private const KeyboardFlags AllKeyboardFlags = (KeyboardFlags)31;
}
