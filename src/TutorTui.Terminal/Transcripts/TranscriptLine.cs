using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Transcripts;

/// <summary>One line of a transcript by columns, of which a wide character takes two.</summary>
internal sealed class TranscriptLine
{
    private const int MaxColumns = 8 * 1024;
    private const int FirstColumns = 256;
    private const int Blank = ' ';

    /// <summary>The second column of a wide character.</summary>
    private const int Tail = -1;

    /// <summary>By column: code points.</summary>
    private int[] _columns = new int[FirstColumns];
    private int _used;

    /// <summary>By column: the combining characters behind the one there.</summary>
    private Dictionary<int, string>? _marks;

    /// <summary>Where the next character goes.</summary>
    public int Column { get; private set; }

    /// <summary>No further character has room.</summary>
    public bool IsFull => Column >= MaxColumns - 1;

    public void Clear()
    {
        (_used, Column) = (0, 0);
        _marks?.Clear();
    }

    public void MoveTo(int column) => Column = Math.Clamp(column, 0, MaxColumns - 2);

    /// <summary>Puts as much of a text as the line has room for, and at least one character.</summary>
    /// <returns>How many characters were put.</returns>
    public int Put(ReadOnlySpan<byte> text)
    {
        var count = Math.Min(text.Length, MaxColumns - 1 - Column);
        var end = Column + count;
        Reserve(end);
        for (var index = 0; index < count; index++)
        {
            _columns[Column + index] = text[index];
        }

        Drop(Column, end);
        (Column, _used) = (end, Math.Max(_used, end));
        return count;
    }

    /// <summary>Puts one character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="width">Its columns; one of none belongs to the character before.</param>
    public void Put(int codePoint, int width)
    {
        if (width <= 0)
        {
            Mark(codePoint);
            return;
        }

        var end = Column + width;
        Reserve(end);
        Drop(Column, end);
        _columns[Column] = codePoint;
        if (width > 1)
        {
            _columns[Column + 1] = Tail;
        }

        (Column, _used) = (end, Math.Max(_used, end));
    }

    public void Erase(int first, int end)
    {
        if (first >= _used)
        {
            return;
        }

        if (end >= _used)
        {
            Drop(first, _used);
            _used = first;
            return;
        }

        Drop(first, end);
        _columns.AsSpan(first, end - first).Fill(Blank);
    }

    /// <summary>Moves what stands at and behind <see cref="Column"/> to the right.</summary>
    public void Insert(int count)
    {
        count = Math.Min(count, MaxColumns - _used);
        if (Column >= _used || count <= 0)
        {
            return;
        }

        Reserve(_used + count);
        Drop(Column, _used);
        _columns.AsSpan(Column, _used - Column).CopyTo(_columns.AsSpan(Column + count));
        _columns.AsSpan(Column, count).Fill(Blank);
        _used += count;
    }

    /// <summary>Takes characters out at <see cref="Column"/>; what stands behind them moves there.</summary>
    public void Delete(int count)
    {
        if (Column >= _used)
        {
            return;
        }

        count = Math.Min(count, _used - Column);
        Drop(Column, _used);
        _columns.AsSpan(Column + count, _used - Column - count).CopyTo(_columns.AsSpan(Column));
        _used -= count;
    }

    /// <summary>The text, without the blanks at its end.</summary>
    public override string ToString()
    {
        var end = _used;
        while (end > 0 && _columns[end - 1] == Blank)
        {
            end--;
        }

        var text = new StringBuilder(end);
        for (var column = 0; column < end; column++)
        {
            if (_columns[column] is > 0 and var codePoint)
            {
                Append(text, codePoint);
                text.Append(_marks?.GetValueOrDefault(column));
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < char.MaxValue && !char.IsSurrogate((char)codePoint))
        {
            text.Append((char)codePoint);
        }
        else if (Rune.IsValid(codePoint))
        {
            text.Append(new Rune(codePoint).ToString());
        }
    }

    private void Mark(int codePoint)
    {
        var column = Column - 1;
        if (column < 0 || column >= _used || !Rune.IsValid(codePoint))
        {
            return;
        }

        column -= _columns[column] == Tail ? 1 : 0;
        _marks ??= [];
        var marks = _marks.GetValueOrDefault(column, string.Empty);
        if (marks.Length < VtLimits.MaxGraphemeLength)
        {
            _marks[column] = marks + new Rune(codePoint);
        }
    }

    private void Drop(int first, int end)
    {
        if (_marks is not { Count: > 0 } marks)
        {
            return;
        }

        foreach (var column in marks.Keys.Where(column => column >= first && column < end).ToArray())
        {
            marks.Remove(column);
        }
    }

    /// <summary>Makes room, and blanks of what lies between the text and the column.</summary>
    private void Reserve(int end)
    {
        if (end > _columns.Length)
        {
            Array.Resize(ref _columns, Math.Min(MaxColumns, Math.Max(end, _columns.Length * 2)));
        }

        if (Column > _used)
        {
            _columns.AsSpan(_used, Column - _used).Fill(Blank);
        }
    }
}
