namespace TutorTui.Terminal.Parsing;

/// <summary>Collects a control string up to a limit; a longer one is discarded.</summary>
internal sealed class StringBuffer
{
    private const int InitialSize = 256;

    private byte[] _bytes = new byte[InitialSize];
    private int _length;
    private int _limit;
    private byte _last;

    /// <summary>Whether the string was longer than its limit.</summary>
    public bool IsOverflown { get; private set; }

    public ReadOnlySpan<byte> Text => _bytes.AsSpan(0, _length);

    /// <summary>Begins a new string.</summary>
    /// <param name="limit">How many bytes are kept at most; 0 keeps nothing.</param>
    public void Begin(int limit) => (_length, _limit, _last, IsOverflown) = (0, limit, 0, false);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        _last = bytes[^1];
        if (IsOverflown || bytes.Length > _limit - _length)
        {
            IsOverflown = true;
            return;
        }

        if (_length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(_limit, Math.Max(_bytes.Length * 2, _length + bytes.Length)));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Removes the last byte if it is the given one.</summary>
    public bool TryDropLast(byte value)
    {
        if (_last != value)
        {
            return false;
        }

        _last = 0;
        _length -= IsOverflown ? 0 : 1;
        return true;
    }
}
