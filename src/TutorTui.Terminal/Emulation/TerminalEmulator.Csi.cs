using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>Which control sequence does what (ECMA-48 8.3, VT510 reference manual, xterm's ctlseqs).</summary>
public sealed partial class TerminalEmulator
{
    void IVtActions.ControlDispatch(in ControlSequence sequence)
    {
        // REP repeats only what comes right before it, or before another REP.
        _last = sequence.Final == 'b' ? _last : 0;
        switch ((char)sequence.Prefix, (char)sequence.Intermediate)
        {
            case ('\0', '\0'):
                Plain(sequence);
                break;
            case ('?', '\0'):
                Private(sequence);
                break;
            case ('>', '\0'):
                Secondary(sequence);
                break;
            case ('=' or '<', '\0'):
                Tertiary(sequence);
                break;
            case ('\0', '$'):
                Rectangular(sequence);
                break;
            case ('?', '$') when sequence.Final == 'p':
                ReportPrivateMode(sequence.Get(0));
                break;
            case ('\0', var intermediate):
                Intermediate(intermediate, sequence);
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
            case 'h' or 'l':
                foreach (var mode in sequence.Parameters)
                {
                    SetMode(mode, sequence.Final == 'h');
                }

                break;
            case 'r':
                SetTopBottom(sequence);
                break;
            case 's' when _modes[PrivateMode.LeftRightMargins]:
                SetLeftRight(sequence);
                break;
            case 's':
                SaveCursor();
                break;
            case 'u':
                RestoreCursor();
                break;
            case 'b':
                Repeat(sequence.Count());
                break;
            case 'g':
                ClearTabs(sequence.Get(0));
                break;
            case 'c' when sequence.Get(0) == 0:
                ReportPrimaryAttributes();
                break;
            case 'n':
                ReportStatus(sequence.Get(0));
                break;
            case 't':
                WindowOperation(sequence);
                break;
        }
    }

    private bool Move(in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch ((char)sequence.Final)
        {
            case 'A':
                MoveUp(count);
                break;
            case 'B':
                MoveDown(count);
                break;
            case 'C':
                MoveRight(count);
                break;
            case 'D':
                MoveLeft(count);
                break;
            case 'E':
                MoveDown(count);
                CarriageReturn();
                break;
            case 'F':
                MoveUp(count);
                CarriageReturn();
                break;
            case 'G' or '`':
                MoveTo(_row - OriginRow, count - 1);
                break;
            case 'H' or 'f':
                MoveTo(count - 1, sequence.Count(1) - 1);
                break;
            case 'd':
                MoveTo(count - 1, _column - OriginColumn);
                break;
            case 'a':
                Place(_row, Math.Min(Columns - 1, _column + count));
                break;
            case 'e':
                Place(Math.Min(Rows - 1, _row + count), _column);
                break;
            case 'j':
                Place(_row, Math.Max(0, _column - count));
                break;
            case 'k':
                // ECMA-48 8.3.159, VPB. Like VPR, it knows no margins.
                Place(Math.Max(0, _row - count), _column);
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

        return true;
    }

    private bool Edit(in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch ((char)sequence.Final)
        {
            case 'J':
                EraseDisplay(sequence.Get(0), isSelective: false);
                break;
            case 'K':
                EraseLine(sequence.Get(0), isSelective: false);
                break;
            case 'X':
                EraseCharacters(count);
                break;
            case '@':
                ShiftCharacters(count);
                break;
            case 'P':
                ShiftCharacters(-count);
                break;
            case 'L':
                ShiftLines(count);
                break;
            case 'M':
                ShiftLines(-count);
                break;
            case 'S':
                ScrollUp(count);
                break;
            case 'T' when sequence.Parameters.Length <= 1:
            case '^':
                ScrollDown(count);
                break;
            default:
                return false;
        }

        return true;
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
            case 's':
                foreach (var mode in sequence.Parameters)
                {
                    SavePrivateMode(mode);
                }

                break;
            case 'r':
                foreach (var mode in sequence.Parameters)
                {
                    RestorePrivateMode(mode);
                }

                break;
            case 'J':
                EraseDisplay(sequence.Get(0), isSelective: true);
                break;
            case 'K':
                EraseLine(sequence.Get(0), isSelective: true);
                break;
            case 'n':
                ReportPrivateStatus(sequence.Get(0), sequence.Get(1));
                break;
            case 'u':
                Reply($"\e[?{(int)Keyboard}u");
                break;
            case 'm' when sequence.Get(0) == ModifyOtherKeysResource:
                Reply($"\e[>{ModifyOtherKeysResource};{_modifyOtherKeys}m");
                break;
        }
    }

    /// <summary>Sequences with the marker <c>&gt;</c>.</summary>
    private void Secondary(in ControlSequence sequence)
    {
        switch ((char)sequence.Final)
        {
            case 'c' when sequence.Get(0) == 0:
                Reply($"\e[>64;{XtermPatch};0c");
                break;
            case 'q' when sequence.Get(0) == 0:
                Reply($"\eP>|{_options.Name}\e\\");
                break;
            case 'u':
                PushKeyboard((KeyboardFlags)sequence.Get(0));
                break;
            case 'm' when sequence.Parameters.IsEmpty || sequence.Get(0) == ModifyOtherKeysResource:
                _modifyOtherKeys = Math.Min(sequence.Get(1), 2);
                break;
            case 'n' when sequence.Get(0) == ModifyOtherKeysResource:
                _modifyOtherKeys = 0;
                break;
            case 't' or 'T':
                SetTitleModes(sequence, isSet: sequence.Final == 't');
                break;
        }
    }

    /// <summary>Sequences with the markers <c>=</c> and <c>&lt;</c>.</summary>
    private void Tertiary(in ControlSequence sequence)
    {
        switch ((char)sequence.Prefix, (char)sequence.Final)
        {
            case ('=', 'c') when sequence.Get(0) == 0:
                Reply("\eP!|00000000\e\\");
                break;
            case ('=', 'u'):
                ChangeKeyboard((KeyboardFlags)sequence.Get(0), sequence.Get(1, 1));
                break;
            case ('<', 'u'):
                PopKeyboard(sequence.Count());
                break;
        }
    }

    private void Rectangular(in ControlSequence sequence)
    {
        var blank = PackedCell.Blank(_pen.Background);
        switch ((char)sequence.Final)
        {
            case 'p':
                ReportMode(sequence.Get(0));
                break;
            case 'r':
                ChangeArea(sequence, isReversing: false);
                break;
            case 't':
                ChangeArea(sequence, isReversing: true);
                break;
            case 'v':
                CopyArea(sequence);
                break;
            case 'x':
                FillAreaWith(sequence);
                break;
            case 'z':
                FillArea(sequence, 0, blank, isSelective: false);
                break;
            case '{':
                FillArea(sequence, 0, blank, isSelective: true);
                break;
        }
    }

    private void Intermediate(char intermediate, in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch (intermediate, (char)sequence.Final)
        {
            case ('!', 'p'):
                SoftReset();
                break;
            case ('"', 'p'):
                SetLevel(sequence.Get(0), controls: sequence.Get(1, 1));
                break;
            case ('"', 'q'):
                SetSelectiveProtection(sequence.Get(0));
                break;
            case (' ', 'q'):
                SetCursorShape(sequence.Get(0));
                break;
            case (' ', '@'):
                ScrollSideways(-count);
                break;
            case (' ', 'A'):
                ScrollSideways(count);
                break;
            case ('\'', '}'):
                ShiftColumnsAtCursor(count);
                break;
            case ('\'', '~'):
                ShiftColumnsAtCursor(-count);
                break;
            case ('*', 'x'):
                _isExtentRectangular = sequence.Get(0) == 2;
                break;
            case ('*', 'y'):
                ReportChecksum(sequence);
                break;
            case ('*', '|'):
                RequestSize(Columns, sequence.Get(0));
                break;
        }
    }

    /// <summary>SL and SR (ECMA-48 8.3.121, 8.3.135); as in xterm, only with the cursor between the margins.</summary>
    private void ScrollSideways(int by)
    {
        if (IsBetweenMargins)
        {
            ShiftColumns(_left, by);
        }
    }

    /// <summary>DECSTBM.</summary>
    private void SetTopBottom(in ControlSequence sequence)
    {
        var top = sequence.Count(0) - 1;
        var bottom = sequence.Get(1) is > 0 and var given ? Math.Min(given, Rows) - 1 : Rows - 1;
        if (top < bottom)
        {
            (_top, _bottom) = (top, bottom);
            MoveTo(0, 0);
        }
    }

    /// <summary>DECSLRM.</summary>
    private void SetLeftRight(in ControlSequence sequence)
    {
        var left = sequence.Count(0) - 1;
        var right = sequence.Get(1) is > 0 and var given ? Math.Min(given, Columns) - 1 : Columns - 1;
        if (left < right)
        {
            (_left, _right) = (left, right);
            MoveTo(0, 0);
        }
    }

    private void SetCursorShape(int shape)
    {
        if (shape <= LastCursorShape)
        {
            _cursorShape = shape;
            _modes[PrivateMode.BlinkingCursor] = shape is 0 || shape % 2 == 1;
        }
    }
}
