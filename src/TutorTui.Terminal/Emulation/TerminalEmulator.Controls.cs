using System.Text;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>C0 controls, escape sequences and character sets.</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>DEC Special Graphics for 0x60 to 0x7e (VT220 reference manual, table 2-4).</summary>
    private const string SpecialGraphics = "◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·";

    private bool _isGraphicsG0;
    private bool _isGraphicsG1;
    private bool _isShifted;

    void Parsing.IVtActions.Execute(byte control)
    {
        switch (control)
        {
            case 0x07:
                _listener.Bell();
                break;
            case 0x08:
                _column = Math.Max(0, _column - 1);
                _isWrapPending = false;
                break;
            case 0x09:
                Tab(1);
                break;
            case 0x0a or 0x0b or 0x0c:
                LineFeed();
                break;
            case 0x0d:
                _column = 0;
                _isWrapPending = false;
                break;
            case 0x0e or 0x0f:
                _isShifted = control == 0x0e;
                break;
        }
    }

    void Parsing.IVtActions.EscapeDispatch(byte intermediate, byte final)
    {
        switch ((char)intermediate, (char)final)
        {
            case ('\0', '7'):
                Save();
                break;
            case ('\0', '8'):
                Restore();
                break;
            case ('\0', 'D'):
                LineFeed();
                break;
            case ('\0', 'E'):
                _column = 0;
                LineFeed();
                break;
            case ('\0', 'H'):
                _tabStops[_column] = true;
                break;
            case ('\0', 'M'):
                ReverseLineFeed();
                break;
            case ('\0', 'c'):
                Reset();
                break;
            case ('\0', '=' or '>'):
                Modes = Modes with { HasApplicationKeypad = final == '=' };
                break;
            case ('(', _):
                _isGraphicsG0 = final == '0';
                break;
            case (')', _):
                _isGraphicsG1 = final == '0';
                break;
            case ('#', '8'):
                FillWithE();
                break;
        }
    }

    private Rune Translate(Rune rune) =>
        (_isShifted ? _isGraphicsG1 : _isGraphicsG0) && rune.Value is >= 0x60 and <= 0x7e
            ? new(SpecialGraphics[rune.Value - 0x60])
            : rune;

    private void Tab(int count)
    {
        for (; count > 0 && _column < Columns - 1; count--)
        {
            do
            {
                _column++;
            }
            while (_column < Columns - 1 && !_tabStops[_column]);
        }
    }

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

    private void Save() => _saved = new(_row, _column, _style, _isOrigin, _isGraphicsG0);

    private void Restore()
    {
        (_row, _column) = (Math.Min(_saved.Row, Rows - 1), Math.Min(_saved.Column, Columns - 1));
        (_style, _isOrigin, _isGraphicsG0) = (_saved.Style, _saved.IsOrigin, _saved.IsGraphics);
        _isWrapPending = false;
    }

    /// <summary>RIS: as new, but with the scrollback kept.</summary>
    private void Reset()
    {
        UseAlternate(isAlternate: false);
        SoftReset();
        (_row, _column, _isShifted) = (0, 0, false);
        _tabStops = MakeTabStops(Columns);
        Erase(0, Rows - 1);
        Modes = new();
    }

    /// <summary>DECSTR.</summary>
    private void SoftReset()
    {
        (_style, _top, _bottom) = (default, 0, Rows - 1);
        (_isOrigin, _isInserting, _isWrapping, _isCursorVisible) = (false, false, true, true);
        (_isGraphicsG0, _isGraphicsG1, _isWrapPending) = (false, false, false);
        _saved = default;
        Modes = Modes with { HasApplicationCursorKeys = false, HasApplicationKeypad = false };
    }

    private void FillWithE()
    {
        for (var row = 0; row < Rows; row++)
        {
            _lines[row].Cells[..Columns].Fill(new Cell("E", default, 1));
            Touch(_lines[row]);
        }

        (_row, _column) = (0, 0);
    }
}
