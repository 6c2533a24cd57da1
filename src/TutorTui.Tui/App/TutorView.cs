using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Screen;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace TutorTui.Tui.App;

/// <summary>The one view, as large as the screen: shows a canvas, and takes every key.</summary>
internal sealed class TutorView : Runnable
{
    /// <summary>Marks the second cell of a wide character; it is never sent, and differs from every real cell content.</summary>
    private static readonly Cell RightHalf = new(new Attribute(new Color(1, 2, 3), Color.None), false, " ");

    private readonly Func<Canvas> _paint;
    private readonly ScreenColors _colors;

    public TutorView(Func<Canvas> paint, ScreenColors colors)
    {
        _paint = paint;
        _colors = colors;
        Width = Dim.Fill();
        Height = Dim.Fill();
        CanFocus = true;
    }

    /// <summary>A key meant for the tutor.</summary>
    public event Action<string>? KeyCame;

    protected override bool OnKeyDown(Key key)
    {
        KeyCame?.Invoke(KeyNames.Of(key));
        return true;
    }

    /// <summary>Clearing first would mark every cell as changed.</summary>
    protected override bool OnClearingViewport() => true;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var canvas = _paint();
        Copy(canvas);
        Cursor = canvas.Cursor is { } at
            ? new() { Position = new System.Drawing.Point(at.Column, at.Row), Style = CursorStyle.Default }
            : new() { Position = null };
        return true;
    }

    /// <summary>
    /// Only cells that differ are touched, so that only they are sent. Terminal.Gui's own drawing marks all it draws, the same
    /// or not (2.5.0).
    /// </summary>
    private void Copy(Canvas canvas)
    {
        if (App?.Driver is not { Contents: { } screen } driver)
        {
            return;
        }

        var dirty = driver.GetOutputBuffer().DirtyLines;
        var style = default(CellStyle);
        var attribute = _colors[style];
        for (var row = 0; row < Math.Min(canvas.Rows, screen.GetLength(0)); row++)
        {
            for (var column = 0; column < Math.Min(canvas.Columns, screen.GetLength(1)); column++)
            {
                ref var shown = ref screen[row, column];
                var cell = canvas[row, column];
                if (cell.Width == 0)
                {
                    shown = RightHalf;
                    continue;
                }

                var text = cell.Style.Attributes.HasFlag(CellAttributes.Hidden) ? " " : cell.Text ?? " ";
                if (cell.Style != style)
                {
                    style = cell.Style;
                    attribute = _colors[style];
                }

                if (shown.Grapheme != text || shown.Attribute != attribute)
                {
                    shown = new(attribute, true, text);
                    dirty[row] = true;
                }
            }
        }
    }
}
