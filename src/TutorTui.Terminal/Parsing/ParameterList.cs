namespace TutorTui.Terminal.Parsing;

/// <summary>
/// Collects a control sequence's parameters (ECMA-48 5.4.2), digit by digit. Those beyond <see cref="VtLimits.MaxParameters"/> are
/// dropped.
/// </summary>
internal sealed class ParameterList
{
    private const int LeftOut = -1;

    private readonly int[] _values = new int[VtLimits.MaxParameters];
    private int _count;
    private bool _isFull;

    public bool IsEmpty => _count == 0;

    /// <summary>Parameters and sub-parameters in order; -1 for one that is left out.</summary>
    public ReadOnlySpan<int> Values => _values.AsSpan(0, _count);

    /// <summary>One bit for each value, set if it follows a colon.</summary>
    public uint SubParameters { get; private set; }

    public void Clear() => (_count, SubParameters, _isFull) = (0, 0, false);

    /// <summary>A separator: a semicolon, or a colon before a sub-parameter.</summary>
    public void AddSeparator(bool isColon)
    {
        Begin();
        _isFull = _count == VtLimits.MaxParameters;
        if (!_isFull)
        {
            SubParameters |= isColon ? 1u << _count : 0;
            _values[_count++] = LeftOut;
        }
    }

    public void AddDigit(int digit)
    {
        if (_isFull)
        {
            return;
        }

        Begin();
        ref var current = ref _values[_count - 1];
        current = Math.Min((Math.Max(current, 0) * 10) + digit, VtLimits.MaxParameterValue);
    }

    private void Begin()
    {
        if (_count == 0)
        {
            _values[_count++] = LeftOut;
        }
    }
}
