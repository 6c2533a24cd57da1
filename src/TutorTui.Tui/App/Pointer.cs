using TutorTui.Core.Identifiers;
using TutorTui.Sessions;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Input;
using TutorTui.Tui.Input;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Work;

namespace TutorTui.Tui.App;

/// <summary>
/// Interprets a mouse report: as input for the program in the shell, or for the tutor. Counts clicks, which a single report
/// does not contain.
/// </summary>
internal sealed class Pointer(Func<MachineName, TrackedShell?> shells, TimeProvider clock)
{
    private const int WheelLines = 3;
    private const int MaxClicks = 3;
    private const int DragTracking = 1002;
    private const int MotionTracking = 1003;
    private static readonly TimeSpan BetweenClicks = TimeSpan.FromMilliseconds(400);

    private MouseReport _press;
    private long _pressedAt;
    private int _clicks;

    /// <summary>
    /// The report encoded for the program in the shell; null if it is meant for the tutor. Shift withholds the mouse from the program.
    /// </summary>
    public static byte[]? ForProgram(MouseReport report, TutorState state, TerminalModes? modes)
    {
        var inner = PaneLayout.Inner(state.Layout.Shell);
        if (modes is not { MouseTracking: > 0 and var tracking } wanted || report.HasShift || !inner.Contains(report.Row, report.Column)
            || state.Shell is { Selection.IsHeld: true })
        {
            return null;
        }

        var isWanted = !report.IsMotion || tracking >= MotionTracking || (tracking == DragTracking && !report.IsHover);
        return isWanted
            ? MouseEncoder.Encode((MouseButton)report.Code, report.IsRelease, report.Row - inner.Row, report.Column - inner.Column, wanted)
            : [];
    }

    /// <summary>The message for the tutor; null for none.</summary>
    public Message? Read(MouseReport report, TutorState state)
    {
        if (report.WheelDirection is not 0 and var direction)
        {
            return new WheelTurned(report.Row, report.Column, direction * WheelLines);
        }

        if (!report.IsLeft)
        {
            return null;
        }

        if (report.IsRelease)
        {
            return new MouseReleased();
        }

        var inner = PaneLayout.Inner(state.Layout.Shell);
        var shell = state.Shell is null || inner.IsEmpty ? null : shells(state.Machine);
        if (report.IsMotion)
        {
            return shell is not null && state.Shell is { Selection: { IsHeld: true } held }
                ? new MouseDragged(report.Row, SpotAt(report, state, shell, held.Clicks))
                : null;
        }

        Count(report);
        var spot = shell is not null && inner.Contains(report.Row, report.Column) ? SpotAt(report, state, shell, _clicks) : null;
        return new MousePressed(report.Row, report.Column, spot, report.HasControl);
    }

    private static TextSpot SpotAt(MouseReport report, TutorState state, TrackedShell shell, int clicks)
    {
        var inner = PaneLayout.Inner(state.Layout.Shell);
        var row = Math.Clamp(report.Row - inner.Row, 0, inner.Rows - 1);
        var column = Math.Clamp(report.Column - inner.Column, 0, inner.Columns - 1);
        return ShellView.SpotAt(shell, state.Shell?.Top, row, column, clicks);
    }

    /// <summary>Presses on one cell in quick succession are a double and a triple click.</summary>
    private void Count(MouseReport press)
    {
        var isAnother = press == _press && _clicks > 0 && clock.GetElapsedTime(_pressedAt) < BetweenClicks;
        _clicks = isAnother ? (_clicks % MaxClicks) + 1 : 1;
        (_press, _pressedAt) = (press, clock.GetTimestamp());
    }
}
