using System.Globalization;
using System.Text;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Terminal.Input;

/// <summary>Encodes mouse events in the form that the program in the shell has asked for (xterm, ctlseqs: Mouse Tracking).</summary>
public static class MouseEncoder
{
    private const int X10 = 9;

    /// <summary>The greatest coordinate the old form can express: its bytes are 32 + 1 + coordinate.</summary>
    private const int MaxOldCoordinate = 222;

    private const int ReleaseInOldForm = 3;

    /// <summary>The event's bytes; empty if the program does not want it.</summary>
    /// <param name="button">Which button or wheel direction.</param>
    /// <param name="isRelease">The button was let go.</param>
    /// <param name="row">From 0 at the screen's top.</param>
    /// <param name="column">From 0.</param>
    /// <param name="modes">The program's modes.</param>
    public static byte[] Encode(MouseButton button, bool isRelease, int row, int column, TerminalModes modes)
    {
        var isWheel = button >= MouseButton.WheelUp;
        if (modes.MouseTracking == 0 || (modes.MouseTracking == X10 && (isRelease || isWheel)) || (isWheel && isRelease))
        {
            return [];
        }

        if (modes.HasSgrMouse)
        {
            var final = isRelease ? 'm' : 'M';
            return Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"\e[<{(int)button};{column + 1};{row + 1}{final}"));
        }

        return row > MaxOldCoordinate || column > MaxOldCoordinate
            ? []
            : [.. "\e[M"u8, (byte)(32 + (isRelease ? ReleaseInOldForm : (int)button)), (byte)(33 + column), (byte)(33 + row)];
    }
}

/// <summary>A mouse button by xterm's number.</summary>
public enum MouseButton
{
    Left = 0,
    Middle = 1,
    Right = 2,
    WheelUp = 64,
    WheelDown = 65,
}
