using TutorTui.Terminal.Input;

namespace TutorTui.Tui.Input;

/// <summary>
/// Cuts the terminal's input into keys, mouse reports, replies and pasted text. A possible beginning of something longer
/// is held back until more arrives, or until the caller says that nothing more came.
/// </summary>
internal sealed class InputTokenizer
{
    private const byte Escape = 0x1b;
    private const byte Bell = 0x07;
    private const int MaxReply = 64 * 1024;

    private byte[] _held = [];
    private bool _isInPaste;
    private bool _isEscapeSent;

    /// <summary>Whether something is held back.</summary>
    public bool IsHolding => _held.Length > 0;

    /// <summary>Whether only an Escape is held back, which most likely is the key.</summary>
    public bool IsHoldingEscape => _held is [Escape] && !_isInPaste && !_isEscapeSent;

    /// <summary>
    /// Notes that the held-back Escape has been given to the shell. If it turns out to begin a sequence, that
    /// piece is marked accordingly.
    /// </summary>
    public void SendEscape() => _isEscapeSent = true;

    /// <summary>The pieces of the input so far.</summary>
    /// <param name="input">What came; empty when nothing came for a while.</param>
    public List<InputToken> Feed(ReadOnlySpan<byte> input)
    {
        var isFinal = input.IsEmpty;
        byte[] bytes = [.. _held, .. input];
        _held = [];
        List<InputToken> tokens = [];
        var position = 0;
        while (position < bytes.Length)
        {
            var rest = bytes.AsSpan(position);
            var (kind, length) = _isInPaste ? ReadPaste(rest, isFinal) : Read(rest, isFinal);
            if (length == 0)
            {
                _held = rest.ToArray();
                break;
            }

            _isInPaste = kind switch
            {
                InputKind.PasteStart => true,
                InputKind.PasteEnd => false,
                _ => _isInPaste,
            };
            tokens.Add(new(kind, bytes.AsMemory(position, length), _isEscapeSent));
            _isEscapeSent = false;
            position += length;
        }

        return tokens;
    }

    /// <summary>The kind and length of the piece at the beginning; length 0 when it is not complete.</summary>
    private static (InputKind Kind, int Length) Read(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        if (bytes[0] != Escape)
        {
            return (InputKind.Key, CharacterLength(bytes, isFinal));
        }

        if (bytes.Length == 1)
        {
            return (InputKind.Key, isFinal ? 1 : 0);
        }

        return bytes[1] switch
        {
            (byte)'[' => ReadSequence(bytes, isFinal),
            (byte)'O' when bytes.Length > 2 => (InputKind.Key, 3),
            (byte)'O' => (InputKind.Key, isFinal ? 2 : 0),
            (byte)']' or (byte)'P' or (byte)'_' => ReadString(bytes, isFinal),
            Escape => (InputKind.Key, 1),

            // Alt and a character.
            _ => CharacterLength(bytes[1..], isFinal) is var length and > 0 ? (InputKind.Key, length + 1) : (InputKind.Key, 0),
        };
    }

    /// <summary>A control sequence (ECMA-48 5.4): parameters and intermediates, then one final byte.</summary>
    private static (InputKind Kind, int Length) ReadSequence(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        var end = 2;
        while (end < bytes.Length && bytes[end] is < 0x40 or > 0x7e)
        {
            end++;
        }

        if (end >= bytes.Length)
        {
            return (InputKind.Key, isFinal ? bytes.Length : 0);
        }

        var sequence = bytes[..(end + 1)];
        return (KindOf(sequence), sequence.Length);
    }

    private static InputKind KindOf(ReadOnlySpan<byte> sequence)
    {
        if (sequence.SequenceEqual(PasteEncoder.Start))
        {
            return InputKind.PasteStart;
        }

        if (sequence.SequenceEqual(PasteEncoder.End))
        {
            return InputKind.PasteEnd;
        }

        return (sequence[2], sequence[^1]) switch
        {
            ((byte)'<', (byte)'M' or (byte)'m') => InputKind.Mouse,
            ((byte)'?', (byte)'u') => InputKind.KittyReply,
            ((byte)'?', _) or ((byte)'>', _) or (_, (byte)'t') or (_, (byte)'n') => InputKind.Reply,

            // A cursor position; F3 with a modifier looks alike, but has 1 as its first number.
            (_, (byte)'R') when sequence.Contains((byte)';') && !sequence.StartsWith("\e[1;"u8) => InputKind.Reply,
            _ => InputKind.Key,
        };
    }

    /// <summary>A control string, which is an answer: up to BEL or ST (ECMA-48 5.6).</summary>
    private static (InputKind Kind, int Length) ReadString(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        for (var end = 2; end < bytes.Length; end++)
        {
            if (bytes[end] == Bell)
            {
                return (InputKind.Reply, end + 1);
            }

            if (bytes[end] == Escape && end + 1 < bytes.Length && bytes[end + 1] == (byte)'\\')
            {
                return (InputKind.Reply, end + 2);
            }
        }

        // Alt and a bracket send the same bytes; it is the key if nothing follows.
        return isFinal ? (InputKind.Key, 2) : bytes.Length > MaxReply ? (InputKind.Reply, bytes.Length) : (InputKind.Reply, 0);
    }

    private static (InputKind Kind, int Length) ReadPaste(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        var end = bytes.IndexOf(PasteEncoder.End);
        if (end == 0)
        {
            return (InputKind.PasteEnd, PasteEncoder.End.Length);
        }

        if (end > 0)
        {
            return (InputKind.PasteText, end);
        }

        var keep = isFinal ? 0 : StartOfEnd(bytes);
        return (InputKind.PasteText, bytes.Length - keep);
    }

    /// <summary>How many of the last bytes may be the beginning of the end mark.</summary>
    private static int StartOfEnd(ReadOnlySpan<byte> bytes)
    {
        for (var length = Math.Min(PasteEncoder.End.Length - 1, bytes.Length); length > 0; length--)
        {
            if (PasteEncoder.End.StartsWith(bytes[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of one UTF-8 character; 0 when it is cut off.</summary>
    private static int CharacterLength(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        var length = bytes[0] switch
        {
            >= 0xf0 => 4,
            >= 0xe0 => 3,
            >= 0xc0 => 2,
            _ => 1,
        };
        return length <= bytes.Length ? length : isFinal ? bytes.Length : 0;
    }
}
