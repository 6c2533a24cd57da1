using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Documents;
using Syntax = Markdig.Syntax;
using Tables = Markdig.Extensions.Tables;

namespace TutorTui.Content.Markdown;

/// <summary>Maps pipe tables; short rows are filled up with empty cells.</summary>
internal sealed class TableMapper(LessonContext context)
{
    private readonly InlineMapper _inlines = new(context);

    public TableBlock Map(Tables.Table table)
    {
        var rows = table.OfType<Tables.TableRow>().ToList();
        var header = rows is [{ IsHeader: true } first, ..] ? MapCells(first) : [];
        var width = header.Length > 0 ? header.Length : rows.Select(row => row.Count).DefaultIfEmpty().Max();
        return new(
            Widen(header, width),
            [.. rows.Where(row => !row.IsHeader).Select(row => Widen(MapRow(row, header), width))],
            [.. Enumerable.Range(0, width).Select(column => AlignmentOf(table, column))]);
    }

    private static ImmutableArray<ImmutableArray<Inline>> Widen(ImmutableArray<ImmutableArray<Inline>> cells, int width) =>
        [.. cells, .. Enumerable.Repeat(ImmutableArray<Inline>.Empty, Math.Max(0, width - cells.Length))];

    private static ColumnAlignment AlignmentOf(Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            Tables.TableColumnAlign.Center => ColumnAlignment.Center,
            Tables.TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.Left,
        };

    /// <summary>Markdig widens the header to the longest row, so a row that is too long shows up as a last column without a heading.</summary>
    private ImmutableArray<ImmutableArray<Inline>> MapRow(
        Tables.TableRow row, ImmutableArray<ImmutableArray<Inline>> header)
    {
        var cells = MapCells(row);
        if (header is [_, .., { IsEmpty: true }] && cells.Length == header.Length && !cells[^1].IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCodes.Table, row.Position,
                "This row has more cells than the header has. Write \\| for a bar inside a cell.");
        }

        return cells;
    }

    private ImmutableArray<ImmutableArray<Inline>> MapCells(Tables.TableRow row) =>
        [.. row.OfType<Tables.TableCell>().Select(MapCell)];

    private ImmutableArray<Inline> MapCell(Tables.TableCell cell) =>
        [.. cell.OfType<Syntax.ParagraphBlock>().SelectMany(paragraph => _inlines.Map(paragraph.Inline))];
}
