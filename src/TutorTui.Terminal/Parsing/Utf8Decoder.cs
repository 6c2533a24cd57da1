namespace TutorTui.Terminal.Parsing;

/// <summary>
/// Decodes UTF-8 byte by byte (RFC 3629), so that a character may arrive in pieces. A maximal broken part becomes one U+FFFD,
/// as the Unicode standard recommends in chapter 3.9.
/// </summary>
internal struct Utf8Decoder
{
    public const int Replacement = 0xfffd;

    /// <summary>The byte has not completed a character.</summary>
    public const int Incomplete = -1;

    private int _value;
    private int _missing;
    private byte _low;
    private byte _high;

    /// <summary>A character has begun and waits for more bytes.</summary>
    public readonly bool IsInside => _missing > 0;

    /// <summary>Takes one byte of 0x80 or above, or any byte while inside a character.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="codePoint">The character it completes, U+FFFD for what it breaks off, or <see cref="Incomplete"/>.</param>
    /// <returns>False when the byte was not used: it ended a broken sequence, so give it again.</returns>
    public bool Take(byte value, out int codePoint)
    {
        codePoint = Incomplete;
        if (_missing == 0)
        {
            codePoint = Begin(value);
            return true;
        }

        if (value < _low || value > _high)
        {
            _missing = 0;
            codePoint = Replacement;
            return false;
        }

        (_low, _high) = (0x80, 0xbf);
        _value = (_value << 6) | (value & 0x3f);
        if (--_missing == 0)
        {
            codePoint = _value;
        }

        return true;
    }

    private int Begin(byte value)
    {
        (_low, _high) = (0x80, 0xbf);
        switch (value)
        {
            case < 0x80:
                return value;
            case >= 0xc2 and <= 0xdf:
                (_value, _missing) = (value & 0x1f, 1);
                return Incomplete;
            case >= 0xe0 and <= 0xef:
                (_value, _missing) = (value & 0x0f, 2);
                _low = value == 0xe0 ? (byte)0xa0 : _low;
                _high = value == 0xed ? (byte)0x9f : _high;
                return Incomplete;
            case >= 0xf0 and <= 0xf4:
                (_value, _missing) = (value & 0x07, 3);
                _low = value == 0xf0 ? (byte)0x90 : _low;
                _high = value == 0xf4 ? (byte)0x8f : _high;
                return Incomplete;
            default:
                return Replacement;
        }
    }
}
