using System.Text;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Identifiers;
using TutorTui.Sessions;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Tests;

/// <summary>
/// Maps each part of a screen to its role. The screen is drawn with a theme in which no two roles look alike: a lost or wrong
/// highlight changes the map, but a new colour in the theme does not.
/// </summary>
internal static class RoleMap
{
    /// <summary>Beyond the colours that programs in shells commonly use.</summary>
    private const int FirstColor = 100;

    private static readonly Theme Distinct = Theme.Of(role => new(TerminalColor.Indexed(FirstColor + (int)role), default, CellAttributes.None));

    /// <summary>
    /// The text of the screen, and below it, for each row, the columns that are not plain text, with their roles. Equal rows are
    /// listed once.
    /// </summary>
    public static string Show(TutorState state, Func<MachineName, TrackedShell?> shells)
    {
        var canvas = new Painter(Distinct, new FakeTimeProvider(Samples.Now)).Paint(state, shells);
        var text = new StringBuilder(canvas.ToText()).Append("---- roles\n");
        var rows = Enumerable.Range(0, canvas.Rows).Select(row => Row(canvas, row)).ToList();
        for (var row = 0; row < rows.Count;)
        {
            var end = row + 1;
            while (end < rows.Count && rows[end] == rows[row])
            {
                end++;
            }

            if (rows[row].Length > 0)
            {
                text.Append(end - row == 1 ? $"{row}" : $"{row}-{end - 1}").Append(':').Append(rows[row]).Append('\n');
            }

            row = end;
        }

        return text.Append("cursor ").Append(canvas.Cursor is { } cursor ? $"{cursor.Row}, {cursor.Column}" : "hidden").Append('\n').ToString();
    }

    private static string Row(Canvas canvas, int row)
    {
        var text = new StringBuilder();
        for (var column = 0; column < canvas.Columns;)
        {
            var style = canvas[row, column].Style;
            var end = column + 1;
            while (end < canvas.Columns && canvas[row, end].Style == style)
            {
                end++;
            }

            if (Name(style) is { } name)
            {
                text.Append(' ').Append(end - column == 1 ? $"{column}" : $"{column}-{end - 1}").Append(' ').Append(name).Append(',');
            }

            column = end;
        }

        return text.ToString().TrimEnd(',');
    }

    /// <summary>Null for plain text.</summary>
    private static string? Name(CellStyle style)
    {
        var added = style.Attributes is CellAttributes.None ? string.Empty : $"+{style.Attributes}".Replace(", ", "+", StringComparison.Ordinal);
        var color = style.Foreground;
        var name = color.Kind is TerminalColorKind.Indexed && Enum.IsDefined((Role)(color.Value - FirstColor)) ? $"{(Role)(color.Value - FirstColor)}"
            : color.Kind is TerminalColorKind.Default ? nameof(Role.Text)
            : $"{color.Kind} {color.Value:x}";
        var background = style.Background.Kind is TerminalColorKind.Default ? string.Empty : $" on {style.Background.Kind} {style.Background.Value:x}";
        return name + added + background is nameof(Role.Text) ? null : name + added + background;
    }
}
