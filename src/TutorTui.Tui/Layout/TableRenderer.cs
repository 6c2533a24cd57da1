using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>A table as lines. Columns share the width; what does not fit a cell goes on in its next line.</summary>
internal static class TableRenderer
{
    private const int Gap = 2;
    private const int MinColumn = 4;

    public static IEnumerable<StyledLine> Render(TableBlock table, int width)
    {
        var header = table.Header.Select(cell => BlockRenderer.Runs(cell, Role.Strong).ToImmutableArray()).ToImmutableArray();
        var rows = table.Rows
            .Select(row => row.Select(cell => BlockRenderer.Runs(cell, Role.Text).ToImmutableArray()).ToImmutableArray())
            .ToImmutableArray();
        var widths = Widths([header, .. rows], width);
        return Row(header, widths, table.Alignments)
            .Append(StyledLine.Of(string.Join("  ", widths.Select(column => new string('─', column))), Role.Muted))
            .Concat(rows.SelectMany(row => Row(row, widths, table.Alignments)));
    }

    /// <summary>Natural widths; if they exceed the space, the widest column shrinks until all fit.</summary>
    private static int[] Widths(ImmutableArray<ImmutableArray<ImmutableArray<Run>>> rows, int width)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Sum(run => TextWidth.Of(run.Text)))).ToArray();
        while (widths.Sum() + (Gap * (widths.Length - 1)) > width && widths.Max() > MinColumn)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static IEnumerable<StyledLine> Row(
        ImmutableArray<ImmutableArray<Run>> cells, int[] widths, ImmutableArray<ColumnAlignment> alignments)
    {
        var wrapped = cells.Select((cell, column) => TextFlow.Wrap(cell, widths[column])).ToArray();
        for (var line = 0; line < wrapped.Max(cell => cell.Length); line++)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            for (var column = 0; column < wrapped.Length; column++)
            {
                var text = line < wrapped[column].Length ? wrapped[column][line] : StyledLine.Empty;
                var space = widths[column] - text.Width;
                var before = alignments[column] switch
                {
                    ColumnAlignment.Left => 0,
                    ColumnAlignment.Center => space / 2,
                    ColumnAlignment.Right => space,
                    _ => throw new InvalidOperationException($"No alignment {alignments[column]}."),
                };
                runs.Add(new(new(' ', before + (column > 0 ? Gap : 0))));
                runs.AddRange(text.Runs);
                runs.Add(new(new(' ', Math.Max(space - before, 0))));
            }

            yield return new(runs.ToImmutable());
        }
    }
}
