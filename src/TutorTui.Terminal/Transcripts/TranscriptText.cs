using System.Text;

namespace TutorTui.Terminal.Transcripts;

/// <summary>The lines of a transcript. Of more than it may hold, lines in the middle are left out.</summary>
internal sealed class TranscriptText
{
    private const int MaxHead = 16 * 1024;
    private const int MaxTail = 48 * 1024;

    /// <summary>Programs that draw the screen anew draw the same lines again; they count as told among this many.</summary>
    private const int RecentLines = 64;

    private readonly StringBuilder _head = new();
    private readonly Queue<string> _tail = new();
    private readonly Queue<string> _recent = new();
    private int _tailLength;
    private bool _isCut;

    public void Clear()
    {
        _head.Clear();
        _tail.Clear();
        _recent.Clear();
        (_tailLength, _isCut) = (0, false);
    }

    /// <summary>Adds a whole line.</summary>
    /// <param name="line">A whole line.</param>
    /// <param name="isDrawn">The program did not end the line, but went on elsewhere: a line it has drawn lately is left out.</param>
    public void Add(string line, bool isDrawn)
    {
        if (isDrawn)
        {
            if (_recent.Contains(line))
            {
                return;
            }

            if (_recent.Count == RecentLines)
            {
                _recent.Dequeue();
            }

            _recent.Enqueue(line);
        }

        AddPart(line + "\n");
    }

    /// <summary>Adds a part of a line that goes on.</summary>
    public void AddPart(string text)
    {
        if (_tail.Count == 0 && _head.Length + text.Length <= MaxHead)
        {
            _head.Append(text);
            return;
        }

        _tail.Enqueue(text);
        _tailLength += text.Length;
        while (_tailLength > MaxTail)
        {
            _tailLength -= _tail.Dequeue().Length;
            _isCut = true;
        }
    }

    /// <summary>The lines, and a last one that has not ended.</summary>
    public string With(string last)
    {
        var text = new StringBuilder().Append(_head);
        if (_isCut)
        {
            text.Append("…\n");
        }

        foreach (var line in _tail)
        {
            text.Append(line);
        }

        return text.Append(last).ToString();
    }
}
