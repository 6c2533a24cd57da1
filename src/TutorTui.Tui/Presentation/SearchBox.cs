using System.Collections.Immutable;
using TutorTui.Core.Search;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
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
            lines.AddRange(TextFlow.Wrap([new(SearchTexts.Current.Heading(chosen.Entry), Role.Heading)], width));
            lines.AddRange(TextFlow.Wrap([new(chosen.Entry.Text)], width));
            return new(SearchTexts.Current.Title, lines.ToImmutable(), SearchTexts.Current.KeysOfHit);
        }

        AddHits(search, Math.Max((rows - RowsAround) / RowsOfHit, 1), width, lines);
        return new(SearchTexts.Current.Title, lines.ToImmutable(), SearchTexts.Current.KeysOfHits);
    }

    private static void AddHits(SearchState search, int most, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        if (search.Hits.IsEmpty)
        {
            lines.AddRange(TextFlow.Wrap([new(search.Words.Length == 0 ? SearchTexts.Current.TypeAWord : SearchTexts.Current.NothingFound, Role.Muted)], width));
            return;
        }

        var first = Math.Clamp(search.Selected - most + 1, 0, Math.Max(search.Hits.Length - most, 0));
        foreach (var (index, hit) in search.Hits.Index().Skip(first).Take(most))
        {
            var isChosen = index == search.Selected;
            var bar = new Run(isChosen ? "▌ " : "  ", Role.Accent);
            lines.Add(StyledLine.Of(TextWidth.Cut(SearchTexts.Current.Heading(hit.Entry), width - 2), isChosen ? Role.Selected : Role.Strong).Behind(bar));
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
}
