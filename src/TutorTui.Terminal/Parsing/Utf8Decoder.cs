using System.Text;

namespace TutorTui.Terminal.Parsing;

/// <summary>
/// Decodes UTF-8 byte by byte (RFC 3629). A maximal broken part becomes one U+FFFD, as Unicode 15 chapter 3.9 recommends.
/// </summary>
internal struct Utf8Decoder
{
    private int _value;
    private int _missing;
    private byte _low;
    private byte _high;

    /// <summary>Takes one byte.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="rune">The character it completes, or U+FFFD for what it breaks off.</param>
    /// <returns>False when the byte was not used: it ended a broken sequence, so give it again.</returns>
    public bool Take(byte value, out Rune? rune)
    {
        rune = null;
        if (_missing == 0)
        {
            rune = Begin(value);
            return true;
        }

        if (value < _low || value > _high)
        {
            _missing = 0;
            rune = Rune.ReplacementChar;
            return false;
        }

        (_low, _high) = (0x80, 0xbf);
        _value = (_value << 6) | (value & 0x3f);
        if (--_missing == 0)
        {
            rune = new Rune(_value);
        }

        return true;
    }

    /// <summary>Ends the input here.</summary>
    /// <returns>True when a sequence was broken off.</returns>
    public bool Flush()
    {
        var isBroken = _missing > 0;
        _missing = 0;
        return isBroken;
    }

    private Rune? Begin(byte value)
    {
        (_low, _high) = (0x80, 0xbf);
        switch (value)
        {
            case < 0x80:
                return new Rune(value);
            case >= 0xc2 and <= 0xdf:
                (_value, _missing) = (value & 0x1f, 1);
                return null;
            case >= 0xe0 and <= 0xef:
                (_value, _missing) = (value & 0x0f, 2);
                _low = value == 0xe0 ? (byte)0xa0 : _low;
                _high = value == 0xed ? (byte)0x9f : _high;
                return null;
            case >= 0xf0 and <= 0xf4:
                (_value, _missing) = (value & 0x07, 3);
                _low = value == 0xf0 ? (byte)0x90 : _low;
                _high = value == 0xf4 ? (byte)0x8f : _high;
                return null;
            default:
                return Rune.ReplacementChar;
        }
    }
}
