using TutorTui.Terminal.Parsing;
using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Transcripts;

/// <summary>
/// What a program has printed, as text, whatever has become of the screen: pagers, programs that draw on the whole screen, and
/// clearing leave it as it is. A line ends where the program ends it or moves to another row; long lines are not wrapped, and text
/// over text takes its place within the line, as with a progress bar. Bounded: of much output the beginning and the end are kept.
/// Not safe for several threads at once; callers lock.
/// </summary>
public sealed class OutputTranscript : IVtActions
{
    private const int TabWidth = 8;

    private readonly TranscriptLine _line = new();
    private readonly TranscriptText _text = new();

    /// <summary>The row that the program has moved to by its number; null after anything that moves on by itself.</summary>
    private int? _row;
    private int _savedColumn;
    private int _last;

    /// <summary>Forgets what was printed before.</summary>
    public void Begin()
    {
        _line.Clear();
        _text.Clear();
        (_row, _last) = (null, 0);
    }

    /// <summary>The lines printed since <see cref="Begin"/>, each with its end; the one being printed counts too.</summary>
    public override string ToString() => _text.With(_line.ToString());

    void IVtActions.PrintAscii(ReadOnlySpan<byte> text)
    {
        _last = text[^1];
        while (!text.IsEmpty)
        {
            text = text[_line.Put(text)..];
            SplitWhenFull();
        }
    }

    void IVtActions.Print(int codePoint)
    {
        _last = codePoint;
        _line.Put(codePoint, CharacterWidth.Of(codePoint));
        SplitWhenFull();
    }

    void IVtActions.Execute(byte control)
    {
        switch (control)
        {
            case 0x08:
                _line.MoveTo(_line.Column - 1);
                break;
            case 0x09:
                _line.MoveTo((_line.Column / TabWidth + 1) * TabWidth);
                break;
            case 0x0a or 0x0b or 0x0c:
                EndLine();
                break;
            case 0x0d:
                _line.MoveTo(0);
                break;
        }
    }

    void IVtActions.EscapeDispatch(byte intermediate, byte final)
    {
        if (intermediate != 0)
        {
            return;
        }

        switch ((char)final)
        {
            case '7':
                _savedColumn = _line.Column;
                break;
            case '8':
                LeaveLine(_savedColumn, null);
                break;
            case 'D' or 'M':
                LeaveLine(_line.Column, null);
                break;
            case 'E' or 'c':
                LeaveLine(0, null);
                break;
        }
    }

    void IVtActions.ControlDispatch(in ControlSequence sequence)
    {
        if (sequence.Intermediate == 0 && sequence.Prefix is 0)
        {
            Control(sequence);
        }
        else if (sequence is { Intermediate: 0, Prefix: (byte)'?', Final: (byte)'h' or (byte)'l' } && ChangesScreen(sequence))
        {
            LeaveLine(0, null);
        }
    }

    void IVtActions.CommandDispatch(ReadOnlySpan<byte> text, bool endsWithBell)
    {
    }

    void IVtActions.DeviceStringDispatch(ReadOnlySpan<byte> text)
    {
    }

    private void Control(in ControlSequence sequence)
    {
        var count = sequence.Count();
        switch ((char)sequence.Final)
        {
            case '@':
                _line.Insert(count);
                break;
            case 'A' or 'B':
                LeaveLine(_line.Column, null);
                break;
            case 'C' or 'a':
                _line.MoveTo(_line.Column + count);
                break;
            case 'D':
                _line.MoveTo(_line.Column - count);
                break;
            case 'E' or 'F':
                LeaveLine(0, null);
                break;
            case 'G' or '`':
                _line.MoveTo(count - 1);
                break;
            case 'H' or 'f':
                GoTo(count, sequence.Count(1) - 1);
                break;
            case 'd':
                GoTo(count, _line.Column);
                break;
            case 'I':
                _line.MoveTo((_line.Column / TabWidth + count) * TabWidth);
                break;
            case 'J' when sequence.Get(0) is 0:
                _line.Erase(_line.Column, int.MaxValue);
                break;
            case 'J':
                LeaveLine(_line.Column, null);
                break;
            case 'K':
                EraseLine(sequence.Get(0));
                break;
            case 'L' or 'M' or 'S' or 'T' or 'r':
                LeaveLine(_line.Column, null);
                break;
            case 'P':
                _line.Delete(count);
                break;
            case 'X':
                _line.Erase(_line.Column, _line.Column + count);
                break;
            case 'b' when _last > 0:
                Repeat(Math.Min(count, VtLimits.MaxColumns));
                break;
            case 's':
                _savedColumn = _line.Column;
                break;
            case 'u':
                LeaveLine(_savedColumn, null);
                break;
        }
    }

    private static bool ChangesScreen(in ControlSequence sequence)
    {
        foreach (var mode in sequence.Parameters)
        {
            if (mode is 47 or 1047 or 1049)
            {
                return true;
            }
        }

        return false;
    }

    private void EraseLine(int what)
    {
        var (first, end) = what switch
        {
            0 => (_line.Column, int.MaxValue),
            1 => (0, _line.Column + 1),
            2 => (0, int.MaxValue),
            _ => (0, 0),
        };
        _line.Erase(first, end);
    }

    private void Repeat(int count)
    {
        for (; count > 0; count--)
        {
            _line.Put(_last, CharacterWidth.Of(_last));
            SplitWhenFull();
        }
    }

    private void GoTo(int row, int column)
    {
        if (_row != row)
        {
            LeaveLine(column, row);
        }
        else
        {
            _line.MoveTo(column);
        }
    }

    /// <summary>The program has ended its line. A blank one counts.</summary>
    private void EndLine()
    {
        var column = _line.Column;
        _text.Add(_line.ToString(), isDrawn: false);
        _line.Clear();
        _line.MoveTo(column);
        _row = null;
    }

    /// <summary>The program goes on elsewhere. What it has drawn before need not be told again.</summary>
    private void LeaveLine(int column, int? row)
    {
        if (_line.ToString() is { Length: > 0 } drawn)
        {
            _text.Add(drawn, isDrawn: true);
        }

        _line.Clear();
        _line.MoveTo(column);
        _row = row;
    }

    private void SplitWhenFull()
    {
        if (_line.IsFull)
        {
            _text.AddPart(_line.ToString());
            _line.Clear();
        }
    }
}
