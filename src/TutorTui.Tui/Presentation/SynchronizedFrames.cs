using System.Runtime.CompilerServices;
using TutorTui.Sessions;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Screen;

namespace TutorTui.Tui.Presentation;

/// <summary>
/// Keeps each shell's last complete frame, and shows it while a program draws the next one
/// (DEC private mode 2026, synchronized output).
/// </summary>
internal sealed class SynchronizedFrames(TimeProvider clock)
{
    /// <summary>A frame that takes longer than this is shown incomplete.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConditionalWeakTable<TrackedShell, Frame> _frames = [];

    /// <summary>Draws the kept frame if the shell is in the middle of another.</summary>
    /// <returns>False if the shell itself has to be drawn and then passed to <see cref="Keep"/>.</returns>
    public bool TryShow(TrackedShell shell, Canvas canvas, Area area, bool hasFocus)
    {
        if (!shell.IsDrawing || !_frames.TryGetValue(shell, out var frame) || frame.Area != area)
        {
            return false;
        }

        frame.HeldSince ??= clock.GetTimestamp();
        if (clock.GetElapsedTime(frame.HeldSince.Value) > Patience)
        {
            return false;
        }

        for (var index = 0; index < frame.Cells.Length; index++)
        {
            canvas[area.Row + (index / area.Columns), area.Column + (index % area.Columns)] = frame.Cells[index];
        }

        canvas.Cursor = hasFocus ? frame.Cursor : canvas.Cursor;
        return true;
    }

    /// <summary>Remembers what was drawn of a shell that is not in the middle of a frame.</summary>
    public void Keep(TrackedShell shell, Canvas canvas, Area area)
    {
        if (shell.IsDrawing || area.IsEmpty)
        {
            return;
        }

        if (!_frames.TryGetValue(shell, out var frame) || frame.Area != area)
        {
            frame = new(area);
            _frames.AddOrUpdate(shell, frame);
        }

        for (var index = 0; index < frame.Cells.Length; index++)
        {
            frame.Cells[index] = canvas[area.Row + (index / area.Columns), area.Column + (index % area.Columns)];
        }

        (frame.Cursor, frame.HeldSince) = (canvas.Cursor, null);
    }

    private sealed class Frame(Area area)
    {
        public Area Area { get; } = area;

        public Cell[] Cells { get; } = new Cell[area.Rows * area.Columns];

        public (int Row, int Column)? Cursor { get; set; }

        /// <summary>Since when it has been shown instead of the shell; null while it is not.</summary>
        public long? HeldSince { get; set; }
    }
}
