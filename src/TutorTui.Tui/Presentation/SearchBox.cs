using System.Collections.Immutable;
using TutorTui.Core.Search;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>The search box, as lines.</summary>
internal static class SearchBox
{
    private const int RowsAround = 9;
    private const int RowsOfHit = 2;

    public static Dialog Render(SearchState search, int rows, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.Add(StyledLine.Of($"▸ {search.Words}▏", Role.Strong));
        lines.Add(StyledLine.Empty);
        if (search is { IsOpened: true, Chosen: { } chosen })
        {
            lines.AddRange(TextFlow.Wrap([new(Heading(chosen.Entry), Role.Heading)], width));
            lines.AddRange(TextFlow.Wrap([new(chosen.Entry.Text)], width));
            return new("Look up", lines.ToImmutable(), "Esc back to the hits");
        }

        AddHits(search, Math.Max((rows - RowsAround) / RowsOfHit, 1), width, lines);
        return new("Look up", lines.ToImmutable(), "↑ ↓ choose · Enter open · Esc close");
    }

    private static void AddHits(SearchState search, int most, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        if (search.Hits.IsEmpty)
        {
            lines.AddRange(TextFlow.Wrap([new(search.Words.Length == 0
                ? "Type a word, in English or Chinese: a term, a command, an error, what you want to do."
                : "Nothing is said about that.", Role.Muted)], width));
            return;
        }

        var first = Math.Clamp(search.Selected - most + 1, 0, Math.Max(search.Hits.Length - most, 0));
        foreach (var (index, hit) in search.Hits.Index().Skip(first).Take(most))
        {
            var isChosen = index == search.Selected;
            var bar = new Run(isChosen ? "▌ " : "  ", Role.Accent);
            lines.Add(StyledLine.Of(TextWidth.Cut(Heading(hit.Entry), width - 2), isChosen ? Role.Selected : Role.Strong).Behind(bar));
            lines.Add(CutTo(hit.Snippet, width - 4).Behind(bar, new Run("  ")));
        }
    }

    private static StyledLine CutTo(ImmutableArray<SnippetPart> snippet, int width)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var part in snippet)
        {
            var text = TextWidth.Cut(part.Text, width);
            runs.Add(new(text, part.IsMatch ? Role.Accent : Role.Muted));
            width -= TextWidth.Of(text);
            if (width <= 0 || text != part.Text)
            {
                break;
            }
        }

        return new(runs.ToImmutable());
    }

    private static string Heading(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Text => entry.Title,
        SearchKind.Hint => $"Hint · {entry.Title}",
        SearchKind.Solution => $"Solution · {entry.Title}",
        SearchKind.Glossary => $"Term · {entry.Title}",
        SearchKind.Reference => entry.Title,
        SearchKind.Error => $"Error · {entry.Title}",
        _ => throw new InvalidOperationException($"No heading for {entry.Kind}."),
    };
}
