using System.Buffers;
using System.Text;

namespace TutorTui.Terminal.Parsing;

/// <summary>
/// The parser of DEC terminals by Paul Williams (vt100.net/emu/dec_ansi_parser), over a stream of UTF-8. Any chunking of the
/// same bytes gives the same actions; no input makes it fail. Runs of text and bodies of strings are processed as a whole, the
/// rest byte by byte. C1 controls are recognised as two bytes, <c>ESC [</c>, and as code points, U+009B.
/// </summary>
internal sealed class VtParser(IVtActions actions)
{
    private const byte Escape = 0x1b;
    private const byte Cancel = 0x18;
    private const byte Substitute = 0x1a;
    private const byte Bell = 0x07;
    private const byte Delete = 0x7f;
    private const byte FirstC1 = 0x80;
    private const byte StringTerminator = 0x9c;

    /// <summary>The first code point after the C1 controls.</summary>
    private const int FirstText = 0xa0;

    /// <summary>The first of the two bytes of a C1 control in UTF-8.</summary>
    private const byte C1Lead = 0xc2;

    private static readonly SearchValues<byte> StringEnds = SearchValues.Create(Escape, Bell, Cancel, Substitute, StringTerminator);

    private readonly ParameterList _parameters = new();
    private readonly StringBuffer _string = new();
    private byte _prefix;
    private byte _intermediate;
    private State _state;
    private StringKind _kind;
    private Utf8Decoder _decoder;

    private enum State : byte
    {
        Ground,
        Escape,
        EscapeIntermediate,
        EscapeIgnore,
        Control,
        ControlIntermediate,
        ControlIgnore,
        String,
        StringEscape,
    }

    private enum StringKind : byte
    {
        Command,
        Device,
        Ignored,
    }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = _state switch
            {
                State.Ground => Ground(bytes),
                State.Control => Control(bytes),
                State.String => String(bytes),
                _ => Step(bytes[0]),
            };
            bytes = bytes[taken..];
        }
    }

    /// <summary>Text and controls. Each of these methods returns how many bytes it has consumed.</summary>
    private int Ground(ReadOnlySpan<byte> bytes)
    {
        if (_decoder.IsInside)
        {
            return Decode(bytes);
        }

        var used = 0;
        while (used < bytes.Length && bytes[used] is var first and < FirstC1)
        {
            if (first is >= 0x20 and < Delete)
            {
                var run = bytes[used..];
                var end = run.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7e);
                run = end < 0 ? run : run[..end];
                actions.PrintAscii(run);
                used += run.Length;
            }
            else if (first == Escape)
            {
                // The common case in one step, instead of one for ESC and one for the bracket.
                var isControl = used + 1 < bytes.Length && bytes[used + 1] == (byte)'[';
                Enter(isControl ? State.Control : State.Escape);
                return used + (isControl ? 2 : 1);
            }
            else
            {
                if (first != Delete)
                {
                    actions.Execute(first);
                }

                used++;
            }
        }

        return used > 0 ? used : Decode(bytes);
    }

    private int Decode(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            if (!_decoder.IsInside)
            {
                if (bytes[index] < FirstC1)
                {
                    return index;
                }

                // Whole characters at once; malformed or incomplete ones byte by byte.
                if (Rune.DecodeFromUtf8(bytes[index..], out var rune, out var length) is OperationStatus.Done
                    && rune.Value >= FirstText)
                {
                    actions.Print(rune.Value);
                    index += length - 1;
                    continue;
                }
            }

            if (!_decoder.Take(bytes[index], out var codePoint))
            {
                index--;
            }

            if (codePoint is >= FirstC1 and < FirstText)
            {
                // A C1 control is ESC and the byte 0x40 below it (ECMA-48 5.3).
                Enter(State.Escape);
                Step((byte)(codePoint - 0x40));
                return index + 1;
            }

            if (codePoint != Utf8Decoder.Incomplete)
            {
                actions.Print(codePoint);
            }
        }

        return bytes.Length;
    }

    /// <summary>Reads a control sequence's parameters and its final byte.</summary>
    private int Control(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            var value = bytes[index];
            switch (value)
            {
                case >= (byte)'0' and <= (byte)'9':
                    _parameters.AddDigit(value - '0');
                    break;
                case (byte)';' or (byte)':':
                    _parameters.AddSeparator(isColon: value == ':');
                    break;
                case >= 0x40 and < Delete:
                    _state = State.Ground;
                    DispatchControl(value);
                    return index + 1;
                default:
                    return index + Step(value);
            }
        }

        return bytes.Length;
    }

    private int String(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny(StringEnds);
        if (end < 0)
        {
            _string.Add(bytes);
            return bytes.Length;
        }

        _string.Add(bytes[..end]);
        switch (bytes[end])
        {
            case Escape:
                _state = State.StringEscape;
                break;
            case Cancel or Substitute:
                _state = State.Ground;
                break;
            case Bell when _kind is StringKind.Command:
                EndString(endsWithBell: true);
                break;
            case StringTerminator when _string.TryDropLast(C1Lead):
                EndString(endsWithBell: false);
                break;
            default:
                _string.Add(bytes.Slice(end, 1));
                break;
        }

        return end + 1;
    }

    private void EndString(bool endsWithBell)
    {
        _state = State.Ground;
        if (_string.IsOverflown)
        {
            return;
        }

        if (_kind is StringKind.Command)
        {
            actions.CommandDispatch(_string.Text, endsWithBell);
        }
        else if (_kind is StringKind.Device)
        {
            actions.DeviceStringDispatch(_string.Text);
        }
    }

    private int Step(byte value)
    {
        if (_state is State.StringEscape)
        {
            StepStringEscape(value);
        }
        else if (value >= FirstC1)
        {
            // Text in the middle of a sequence: the sequence is broken, the text is shown.
            _state = State.Ground;
            return 0;
        }
        else if (value is Cancel or Substitute)
        {
            _state = State.Ground;
        }
        else if (value == Escape)
        {
            Enter(State.Escape);
        }
        else if (value < 0x20)
        {
            // Controls inside a sequence act at once.
            actions.Execute(value);
        }
        else if (value != Delete)
        {
            StepSequence(value);
        }

        return 1;
    }

    /// <summary>ESC and a backslash end a string; ESC and anything else drops it and begins a sequence.</summary>
    private void StepStringEscape(byte value)
    {
        if (value == (byte)'\\')
        {
            EndString(endsWithBell: false);
            return;
        }

        Enter(State.Escape);
        if (value < FirstC1)
        {
            Step(value);
        }
        else
        {
            _state = State.Ground;
            Decode([value]);
        }
    }

    private void StepSequence(byte value)
    {
        switch (_state)
        {
            case State.Escape:
                StepEscape(value);
                break;
            case State.EscapeIntermediate when value < 0x30:
                _state = State.EscapeIgnore;
                break;
            case State.EscapeIntermediate:
                _state = State.Ground;
                actions.EscapeDispatch(_intermediate, value);
                break;
            case State.EscapeIgnore when value >= 0x30:
            case State.ControlIgnore when value >= 0x40:
                _state = State.Ground;
                break;
            case State.Control:
                StepControl(value);
                break;
            case State.ControlIntermediate when value >= 0x40:
                _state = State.Ground;
                DispatchControl(value);
                break;
            case State.ControlIntermediate:
                _state = State.ControlIgnore;
                break;
        }
    }

    private void StepEscape(byte value)
    {
        switch (value)
        {
            case (byte)'[':
                Enter(State.Control);
                break;
            case (byte)']':
                BeginString(StringKind.Command, VtLimits.MaxCommandBytes);
                break;
            case (byte)'P':
                BeginString(StringKind.Device, VtLimits.MaxDeviceStringBytes);
                break;
            case (byte)'X' or (byte)'^' or (byte)'_':
                BeginString(StringKind.Ignored, limit: 0);
                break;
            case < 0x30:
                _intermediate = value;
                _state = State.EscapeIntermediate;
                break;
            default:
                _state = State.Ground;
                actions.EscapeDispatch(0, value);
                break;
        }
    }

    private void BeginString(StringKind kind, int limit)
    {
        (_state, _kind) = (State.String, kind);
        _string.Begin(limit);
    }

    /// <summary>Intermediates and private markers; digits and separators were handled before.</summary>
    private void StepControl(byte value)
    {
        if (value < 0x30)
        {
            _intermediate = value;
            _state = State.ControlIntermediate;
        }
        else if (!_parameters.IsEmpty || _prefix != 0)
        {
            _state = State.ControlIgnore;
        }
        else
        {
            _prefix = value;
        }
    }

    private void DispatchControl(byte final) =>
        actions.ControlDispatch(new(_prefix, _intermediate, final, _parameters.Values, _parameters.SubParameters));

    private void Enter(State state)
    {
        _state = state;
        _parameters.Clear();
        _prefix = 0;
        _intermediate = 0;
    }
}
