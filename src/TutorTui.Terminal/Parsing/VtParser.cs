using System.Text;

namespace TutorTui.Terminal.Parsing;

/// <summary>
/// The parser of DEC terminals by Paul Williams (vt100.net/emu/dec_ansi_parser), over a stream of UTF-8. Any chunking of the
/// same bytes gives the same actions; no input makes it fail.
/// </summary>
internal sealed class VtParser(IVtActions actions)
{
    private const byte Escape = 0x1b;
    private const byte Cancel = 0x18;
    private const byte Substitute = 0x1a;
    private const byte Bell = 0x07;
    private const byte Delete = 0x7f;

    private readonly int[] _parameters = new int[VtLimits.MaxParameters];
    private readonly bool[] _subParameters = new bool[VtLimits.MaxParameters];
    private readonly List<byte> _command = [];
    private State _state;
    private int _parameterCount;
    private bool _hasTooMany;
    private byte _prefix;
    private byte _intermediate;
    private Utf8Decoder _decoder;

    private enum State
    {
        Ground,
        Escape,
        EscapeIntermediate,
        Control,
        ControlIntermediate,
        ControlIgnore,
        Command,
        CommandEscape,
        IgnoredString,
        IgnoredStringEscape,
    }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (_state is State.Ground)
            {
                Ground(value);
            }
            else
            {
                Step(value);
            }
        }
    }

    private void Ground(byte value)
    {
        if (value < 0x20 || value == Delete)
        {
            if (_decoder.Flush())
            {
                actions.Print(Rune.ReplacementChar);
            }

            Control(value);
            return;
        }

        // A byte that breaks a sequence off stands for a character of its own.
        for (var isTaken = false; !isTaken;)
        {
            isTaken = _decoder.Take(value, out var rune);
            if (rune is { } character)
            {
                actions.Print(character);
            }
        }
    }

    private void Control(byte value)
    {
        if (value == Escape)
        {
            Enter(State.Escape);
        }
        else if (value != Delete)
        {
            actions.Execute(value);
        }
    }

    private void Step(byte value)
    {
        switch (_state)
        {
            case State.Command or State.CommandEscape:
                StepCommand(value);
                return;
            case State.IgnoredString or State.IgnoredStringEscape:
                StepIgnored(value);
                return;
        }

        if (value is Cancel or Substitute)
        {
            _state = State.Ground;
        }
        else if (value < 0x20)
        {
            // Controls inside a sequence act at once; only ESC begins a new one.
            Control(value);
        }
        else if (value != Delete)
        {
            StepSequence(value);
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
                _intermediate = value;
                break;
            case State.EscapeIntermediate:
                _state = State.Ground;
                actions.EscapeDispatch(_intermediate, value);
                break;
            case State.ControlIgnore when value >= 0x40:
                _state = State.Ground;
                break;
            case State.Control or State.ControlIntermediate:
                StepControl(value);
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
                _command.Clear();
                _state = State.Command;
                break;
            case (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_':
                _state = State.IgnoredString;
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

    private void StepControl(byte value)
    {
        switch (value)
        {
            case >= 0x40:
                _state = State.Ground;
                actions.ControlDispatch(new(
                    _prefix, _intermediate, value,
                    _parameters.AsSpan(0, _parameterCount), _subParameters.AsSpan(0, _parameterCount)));
                break;
            case < 0x30:
                _intermediate = value;
                _state = State.ControlIntermediate;
                break;
            case var _ when _state is State.ControlIntermediate:
                _state = State.ControlIgnore;
                break;
            case >= 0x3c:
                _prefix = value;
                _state = _parameterCount > 0 ? State.ControlIgnore : _state;
                break;
            case (byte)';' or (byte)':':
                AddParameter(isSubParameter: value == ':');
                break;
            default:
                AddDigit(value - '0');
                break;
        }
    }

    private void AddParameter(bool isSubParameter)
    {
        if (_parameterCount == 0)
        {
            _parameters[_parameterCount++] = -1;
        }

        _hasTooMany = _parameterCount == VtLimits.MaxParameters;
        if (!_hasTooMany)
        {
            _subParameters[_parameterCount] = isSubParameter;
            _parameters[_parameterCount++] = -1;
        }
    }

    private void AddDigit(int digit)
    {
        if (_hasTooMany)
        {
            return;
        }

        if (_parameterCount == 0)
        {
            _subParameters[0] = false;
            _parameters[_parameterCount++] = -1;
        }

        ref var current = ref _parameters[_parameterCount - 1];
        current = Math.Min((Math.Max(current, 0) * 10) + digit, VtLimits.MaxParameterValue);
    }

    private void StepCommand(byte value)
    {
        if (value == Bell || (_state is State.CommandEscape && value == '\\'))
        {
            EndCommand();
        }
        else if (value is Cancel or Substitute)
        {
            _state = State.Ground;
        }
        else if (_state is State.CommandEscape)
        {
            // ESC and anything else ends the string without effect and begins a sequence.
            Enter(State.Escape);
            Step(value);
        }
        else if (value == Escape)
        {
            _state = State.CommandEscape;
        }
        else if (_command.Count <= VtLimits.MaxCommandBytes)
        {
            _command.Add(value);
        }
    }

    private void EndCommand()
    {
        _state = State.Ground;
        if (_command.Count <= VtLimits.MaxCommandBytes)
        {
            actions.CommandDispatch(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_command));
        }

        _command.Clear();
    }

    private void StepIgnored(byte value)
    {
        if (value is Cancel or Substitute || (_state is State.IgnoredStringEscape && value == '\\'))
        {
            _state = State.Ground;
        }
        else if (_state is State.IgnoredStringEscape)
        {
            Enter(State.Escape);
            Step(value);
        }
        else if (value == Escape)
        {
            _state = State.IgnoredStringEscape;
        }
    }

    private void Enter(State state)
    {
        _state = state;
        _parameterCount = 0;
        _hasTooMany = false;
        _prefix = 0;
        _intermediate = 0;
    }
}
