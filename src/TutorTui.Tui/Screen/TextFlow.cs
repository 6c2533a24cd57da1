using System.Collections.Immutable;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Screen;

/// <summary>Breaks text into lines of a width: at spaces, and between East Asian characters (UAX #14, the parts we need).</summary>
internal static class TextFlow
{
    /// <summary>The lines; text without anything to show gives one empty line.</summary>
    public static ImmutableArray<StyledLine> Wrap(IEnumerable<Run> runs, int width)
    {
        width = Math.Max(width, 1);
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        List<Piece> line = [];
        var used = 0;
        foreach (var piece in runs.SelectMany(run => TextWidth.Graphemes(run.Text), (run, g) => new Piece(g.Grapheme, g.Width, run.Role)))
        {
            if (piece.Text == "\n")
            {
                lines.Add(Join(line));
                (line, used) = ([], 0);
                continue;
            }

            if (used + piece.Width > width && piece.Text != " ")
            {
                var rest = Break(line, piece);
                if (rest.Sum(kept => kept.Width) + piece.Width > width)
                {
                    // A piece that must not be split does not fit into a line, so it is split all the same.
                    line.AddRange(rest);
                    rest = [];
                }

                lines.Add(Join(line));
                (line, used) = (rest, rest.Sum(kept => kept.Width));
            }

            if (piece.Text != " " || line.Count > 0 || lines.Count == 0)
            {
                line.Add(piece);
                used += piece.Width;
            }
        }

        lines.Add(Join(line));
        return lines.ToImmutable();
    }

    /// <summary>Removes from the line the pieces that must move to the next one together with the piece that did not fit.</summary>
    private static List<Piece> Break(List<Piece> line, Piece next)
    {
        var at = Find(line, next, CanBreak);
        if (at == 0)
        {
            at = Find(line, next, (before, after) => before.Text == " " && after.Text != " ");
        }

        if (at == 0 && IsNeverFirst(next))
        {
            // One long word: split it a little earlier instead of leaving its full stop alone.
            at = Find(line, next, (before, after) => !IsNeverFirst(after) && !IsNeverLast(before) && after.Text != " ");
        }

        if (at == 0)
        {
            return [];
        }

        var rest = line[at..];
        line.RemoveRange(at, line.Count - at);
        return rest;
    }

    /// <summary>The last place where the line may end, as a count of pieces; 0 where there is none.</summary>
    private static int Find(List<Piece> line, Piece next, Func<Piece, Piece, bool> canBreak)
    {
        var at = line.Count;
        while (at > 0 && !canBreak(line[at - 1], at < line.Count ? line[at] : next))
        {
            at--;
        }

        return at;
    }

    private static bool CanBreak(Piece before, Piece after) =>
        !IsNeverFirst(after)
        && after.Text != " "
        && (before.Text == " " || ((before.Width == 2 || after.Width == 2) && !IsNeverLast(before)));

    private static bool IsNeverFirst(Piece piece) => LineBreaks.IsNeverFirst(piece.Text);

    private static bool IsNeverLast(Piece piece) => LineBreaks.IsNeverLast(piece.Text);

    private static StyledLine Join(List<Piece> pieces)
    {
        var end = pieces.Count;
        while (end > 0 && pieces[end - 1].Text == " ")
        {
            end--;
        }

        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var piece in pieces[..end])
        {
            if (runs.Count > 0 && runs[^1].Role == piece.Role)
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + piece.Text };
            }
            else
            {
                runs.Add(new(piece.Text, piece.Role));
            }
        }

        return new(runs.ToImmutable());
    }

    private readonly record struct Piece(string Text, int Width, Role Role);
}
