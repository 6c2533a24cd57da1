using System.Text;

namespace TutorTui.Core.Engine;

/// <summary>
/// Collects the output of a running command and keeps the end of it, so that memory stays bounded even for a command that prints
/// without end. Not thread-safe.
/// </summary>
/// <param name="limit">How many bytes to keep.</param>
public sealed class OutputTail(int limit = OutputTail.Limit)
{
    /// <summary>How many bytes of each of a command's output streams are kept.</summary>
    public const int Limit = 64 * 1024;

    private const int FirstSize = 1024;

    private byte[] _kept = [];
    private int _count;

    /// <summary>Whether some output was dropped.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Adds bytes as they arrive; they may end in the middle of a character.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        IsCut |= _count + (long)bytes.Length > limit;
        bytes = bytes.Length > limit ? bytes[^limit..] : bytes;
        if (_count + bytes.Length > _kept.Length)
        {
            MakeRoom(bytes.Length);
        }

        bytes.CopyTo(_kept.AsSpan(_count));
        _count += bytes.Length;
    }

    /// <summary>The kept bytes decoded as UTF-8; a cut text begins with a whole character.</summary>
    public override string ToString()
    {
        var bytes = _kept.AsSpan(0, _count);
        if (!IsCut)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        bytes = bytes.Length > limit ? bytes[^limit..] : bytes;
        var start = 0;
        while (start < bytes.Length && start < 3 && (bytes[start] & 0xC0) == 0x80)
        {
            start++;
        }

        return Encoding.UTF8.GetString(bytes[start..]);
    }

    /// <summary>Twice the limit at most: bytes are moved to the front once per limit, not once per piece.</summary>
    private void MakeRoom(int more)
    {
        if (_count + more > 2 * limit)
        {
            var moved = Math.Min(_count, limit);
            _kept.AsSpan(_count - moved, moved).CopyTo(_kept);
            _count = moved;
        }

        if (_count + more > _kept.Length)
        {
            Array.Resize(ref _kept, Math.Min(2 * limit, Math.Max(FirstSize, 2 * (_count + more))));
        }
    }
}
