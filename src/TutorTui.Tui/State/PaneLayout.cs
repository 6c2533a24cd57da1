using TutorTui.Core.Shells;
using TutorTui.Tui.Screen;

namespace TutorTui.Tui.State;

/// <summary>
/// The positions of the panes; each has its heading in its first row. From 110 columns on, the text is on the left, and the shell is above
/// the checks on the right. In narrower windows the text or the shell has the whole width, with the checks below in short form.
/// </summary>
internal sealed record PaneLayout
{
    public const int MinColumns = 60;
    public const int MinRows = 16;

    private const int WideColumns = 110;
    private const int ShortChecks = 5;

    public required Area Title { get; init; }

    public required Area Chapter { get; init; }

    public required Area Shell { get; init; }

    public required Area Checks { get; init; }

    public required Area Keys { get; init; }

    public required bool IsWide { get; init; }

    public required bool IsTooSmall { get; init; }

    /// <summary>The size of the shells' terminals, shown or not: moving the focus resizes nothing.</summary>
    public TerminalSize ShellSize { get; private init; }

    /// <summary>The size of the text's lines, shown or not.</summary>
    public TerminalSize ChapterSize { get; private init; }

    public static PaneLayout For(TerminalSize size, Pane focus, bool isZoomed)
    {
        var body = new Area(1, 0, Math.Max(size.Rows - 2, 0), size.Columns);
        var common = new PaneLayout
        {
            Title = new(0, 0, 1, size.Columns),
            Keys = new(size.Rows - 1, 0, 1, size.Columns),
            Chapter = default,
            Shell = default,
            Checks = default,
            IsWide = size.Columns >= WideColumns,
            IsTooSmall = size.Columns < MinColumns || size.Rows < MinRows,
        };
        if (isZoomed)
        {
            return Inside(focus switch
            {
                Pane.Chapter => common with { Chapter = body },
                Pane.Shell => common with { Shell = body },
                Pane.Checks => common with { Checks = body },
                _ => throw new InvalidOperationException($"No pane {focus}."),
            }, body, body);
        }

        return common.IsWide ? Wide(common, body) : Narrow(common, body, focus);
    }

    /// <summary>The rows of a pane below its heading.</summary>
    public static Area Inner(Area pane) => new(pane.Row + 1, pane.Column, Math.Max(pane.Rows - 1, 0), pane.Columns);

    private static PaneLayout Wide(PaneLayout common, Area body)
    {
        var left = Math.Min(body.Columns * 43 / 100, 92);
        var right = body.Columns - left - 1;
        var checks = Math.Clamp(body.Rows * 42 / 100, 10, 24);
        var shell = body with { Column = left + 1, Columns = right, Rows = body.Rows - checks };
        return Inside(
            common with
            {
                Chapter = body with { Columns = left },
                Shell = shell,
                Checks = new(shell.Row + shell.Rows, left + 1, checks, right),
            },
            body with { Columns = left },
            shell);
    }

    private static PaneLayout Narrow(PaneLayout common, Area body, Pane focus)
    {
        var main = body with { Rows = body.Rows - ShortChecks };
        var checks = new Area(main.Row + main.Rows, 0, ShortChecks, body.Columns);
        return Inside(
            focus switch
            {
                Pane.Chapter => common with { Chapter = main, Checks = checks },
                Pane.Shell => common with { Shell = main, Checks = checks },
                Pane.Checks => common with { Checks = body },
                _ => throw new InvalidOperationException($"No pane {focus}."),
            },
            main,
            main);
    }

    private static PaneLayout Inside(PaneLayout paneLayout, Area chapter, Area shell) =>
        paneLayout with { ChapterSize = SizeOf(Inner(chapter)), ShellSize = SizeOf(Inner(shell)) };

    private static TerminalSize SizeOf(Area area) => new(Math.Max(area.Columns, 2), Math.Max(area.Rows, 1));
}
