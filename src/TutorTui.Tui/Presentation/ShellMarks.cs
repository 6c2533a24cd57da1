using TutorTui.Terminal.Screen;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>Changes to the look of printed cells: links, search matches, and the selection.</summary>
internal static class ShellMarks
{
    /// <summary>The cells and their changed looks; later ones override earlier ones.</summary>
    public static IEnumerable<(TextRange Range, Func<CellStyle, CellStyle> Change)> Of(
        ShellRows rows, long top, int count, ShellOpen view, Theme theme)
    {
        List<(TextRange, Func<CellStyle, CellStyle>)> marks = [];
        for (var row = top; row < top + count;)
        {
            var (first, last) = TextLine.RowsAround(rows, row);
            row = last + 1;
            if (view.Search is null && !MayHaveLinks(rows, first, last))
            {
                continue;
            }

            var line = TextLine.At(rows, first);
            marks.AddRange(TerminalLinks.In(line).Select(link => (link.At, (Func<CellStyle, CellStyle>)Underline)));
            if (view.Search is { } search)
            {
                marks.AddRange(TextSearch.In(line, search.Query).Select(match => (match, (Func<CellStyle, CellStyle>)Reverse)));
            }
        }

        if (view.Search is { At: var at })
        {
            var accent = theme[Role.Accent];
            marks.Add((at, _ => accent with { Attributes = accent.Attributes | CellAttributes.Reverse }));
        }

        if (view.Selection is { IsEmpty: false } selection)
        {
            marks.Add((selection.Range, Reverse));
        }

        return marks;
    }

    private static bool MayHaveLinks(ShellRows rows, long first, long last)
    {
        for (var row = first; row <= last; row++)
        {
            if (TerminalLinks.MayBeOn(rows[row]))
            {
                return true;
            }
        }

        return false;
    }

    private static CellStyle Underline(CellStyle style) => style with { Attributes = style.Attributes | CellAttributes.Underline };

    private static CellStyle Reverse(CellStyle style) => style with { Attributes = style.Attributes ^ CellAttributes.Reverse };
}
