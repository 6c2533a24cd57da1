using System.Collections.Immutable;

namespace TutorTui.Tui.Layout;

/// <summary>Where a line stands in a lesson. Translations have the same places, though not the same lines.</summary>
/// <param name="Part">The part of the text.</param>
/// <param name="Step">Index of the step; null outside steps.</param>
/// <param name="Block">Index of the block in that part.</param>
internal readonly record struct ReadingPosition(ChapterPart Part, int? Step, int Block)
{
    /// <summary>The line of a text that stands where a line of the same text in another language stands.</summary>
    public static int Find(ImmutableArray<ChapterLine> text, int line, ImmutableArray<ChapterLine> other)
    {
        if (line >= text.Length)
        {
            return other.Length;
        }

        var position = text[line].Place;
        var (first, count) = LinesOf(text, position);
        var (otherFirst, otherCount) = LinesOf(other, position with { Block = Scale(position.Block, BlocksIn(text, position), BlocksIn(other, position)) });
        return otherCount == 0
            ? position.Step is { } step ? ChapterPage.LineOf(other, step) : 0
            : otherFirst + Scale(line - first, count, otherCount);
    }

    private static (int First, int Count) LinesOf(ImmutableArray<ChapterLine> lines, ReadingPosition position)
    {
        var first = 0;
        while (first < lines.Length && lines[first].Place != position)
        {
            first++;
        }

        var end = first;
        while (end < lines.Length && lines[end].Place == position)
        {
            end++;
        }

        return (first, end - first);
    }

    private static int BlocksIn(ImmutableArray<ChapterLine> lines, ReadingPosition position) =>
        lines.Where(line => line.Place.Part == position.Part && line.Place.Step == position.Step).Select(line => line.Place.Block + 1).DefaultIfEmpty(0).Max();

    /// <summary>Scales an index from one count to another: the first stays the first, the last stays the last.</summary>
    private static int Scale(int index, int count, int otherCount) =>
        count == otherCount || count <= 1 ? Math.Min(index, Math.Max(otherCount - 1, 0)) : (int)Math.Round((double)index * (otherCount - 1) / (count - 1));
}
