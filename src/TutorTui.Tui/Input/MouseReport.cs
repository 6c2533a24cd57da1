using System.Buffers.Text;

namespace TutorTui.Tui.Input;

/// <summary>One report of the terminal about the mouse, in xterm's SGR form (ctlseqs: Extended coordinates).</summary>
/// <param name="Code">Button and modifiers as xterm adds them up.</param>
/// <param name="Row">From 0 at the screen's top.</param>
/// <param name="Column">From 0.</param>
/// <param name="IsRelease">A button was released.</param>
internal readonly record struct MouseReport(int Code, int Row, int Column, bool IsRelease)
{
    private const int Shift = 4;
    private const int Control = 16;
    private const int Motion = 32;
    private const int Wheel = 64;
    private const int ButtonBits = 0b1100_0011;
    private const int NoButton = 3;

    public bool HasShift => (Code & Shift) != 0;

    public bool HasControl => (Code & Control) != 0;

    public bool IsMotion => (Code & Motion) != 0;

    /// <summary>The mouse was moved with no button pressed.</summary>
    public bool IsHover => IsMotion && (Code & ButtonBits) == NoButton;

    public bool IsLeft => (Code & ButtonBits) == 0;

    /// <summary>-1 towards the beginning, 1 towards the end, 0 when the wheel was not turned.</summary>
    public int WheelDirection => (Code & ButtonBits) switch
    {
        Wheel => -1,
        Wheel + 1 => 1,
        _ => 0,
    };

    /// <summary>Reads <c>ESC [ &lt; code ; column ; row M</c>, or <c>m</c> for a release.</summary>
    public static bool TryParse(ReadOnlySpan<byte> bytes, out MouseReport report)
    {
        report = default;
        if (!bytes.StartsWith("\e[<"u8) || bytes[^1] is not ((byte)'M' or (byte)'m'))
        {
            return false;
        }

        var rest = bytes[3..^1];
        if (!TryTake(ref rest, out var code) || !TryTake(ref rest, out var column) || !TryTake(ref rest, out var row)
            || !rest.IsEmpty || column < 1 || row < 1)
        {
            return false;
        }

        report = new(code, row - 1, column - 1, bytes[^1] == (byte)'m');
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> bytes, out int number)
    {
        if (!Utf8Parser.TryParse(bytes, out number, out var length))
        {
            return false;
        }

        bytes = bytes[length..];
        bytes = bytes is [(byte)';', ..] ? bytes[1..] : bytes;
        return true;
    }
}
