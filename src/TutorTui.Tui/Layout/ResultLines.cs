using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Core.Checks;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>One check's result as lines: its sentence, the fault, and the evidence.</summary>
internal static class ResultLines
{
    private const int NameWidth = 9;
    private const int MaxDifferences = 6;

    /// <summary>Adds a result.</summary>
    /// <param name="check">The result.</param>
    /// <param name="isExplained">Whether the fault is explained, with the evidence.</param>
    /// <param name="isOpened">Whether everything is shown, even for a check that passes.</param>
    /// <param name="width">Columns.</param>
    /// <param name="lines">Takes the lines.</param>
    public static void Add(
        CheckReport check, bool isExplained, bool isOpened, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var (mark, role) = StatusGlyphs.Of(check.Verdict);
        var sentence = TextFlow.Wrap([new(check.Check.Sentence)], width - 2);
        lines.AddRange(sentence.Select((line, row) => line.Behind(row == 0 ? new Run($"{mark} ", role) : new Run("  "))));
        if (!isExplained || (check.Verdict is Verdict.Pass && !isOpened))
        {
            return;
        }

        AddText(check.Message, check.Verdict is Verdict.Fail ? Role.Fail : Role.Text, width, lines);
        if (check.Convergence is { } convergence)
        {
            lines.Add(Bar(convergence).Behind(new Run("  ")));
        }

        AddPath(check.Path, width, lines);
        AddDifference(check.Difference, width, lines);
        if (check.Evidence is { } evidence)
        {
            var where = evidence.LookedAt is { } at
                ? ResultPaneTexts.Current.At($"{evidence.Where}", at.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture))
                : $"{evidence.Where}";
            AddPair(ResultPaneTexts.Current.Wanted, new(evidence.Wanted), width, lines);
            AddPair(ResultPaneTexts.Current.Observed, new(evidence.Observed), width, lines);
            AddPair(ResultPaneTexts.Current.Where, new(where), width, lines);
            AddPair(ResultPaneTexts.Current.SeeIt, new(evidence.Command, Role.Command), width, lines);
        }
    }

    /// <summary>The way of a packet, up to where it ends.</summary>
    private static void AddPath(ImmutableArray<Hop> path, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        for (var index = 0; index < path.Length; index++)
        {
            var hop = path[index];
            var (mark, role) = hop.State switch
            {
                HopState.Sound => ("✓", Role.Pass),
                HopState.Broken => ("✗", Role.Fail),
                HopState.Unknown => ("?", Role.Muted),
                _ => throw new InvalidOperationException($"No mark for {hop.State}."),
            };
            var text = TextFlow.Wrap([new(ResultPaneTexts.Current.HopName(hop.Name), Role.Strong), new(hop.Fact)], width - 6);
            lines.AddRange(text.Select((line, row) => line.Behind(
                new Run("  "), new Run(row == 0 ? $"{mark} " : "  ", role), new Run(row == 0 ? $"{index + 1} " : "  ", Role.Muted))));
            if (hop.State is HopState.Broken)
            {
                AddPair(ResultPaneTexts.Current.SeeIt, new(hop.Command, Role.Command), width, lines);
            }
        }
    }

    private static void AddDifference(OutputDifference? difference, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        if (difference is null || difference.IsNone)
        {
            return;
        }

        AddLines(ResultPaneTexts.Current.OnlyInTheBook, "- ", difference.Missing, width, lines);
        AddLines(ResultPaneTexts.Current.OnlyInYours, "+ ", difference.Added, width, lines);
    }

    private static void AddLines(
        string heading, string sign, ImmutableArray<string> texts, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        AddText(heading, Role.Muted, width, lines);
        lines.AddRange(texts.Take(MaxDifferences).Select(text => new StyledLine(
            [new Run("  "), new Run(sign, Role.Muted), new Run(TextWidth.Cut(text, width - 4), Role.Command)])));
        if (texts.Length > MaxDifferences)
        {
            AddText(ResultPaneTexts.Current.MoreLines(texts.Length - MaxDifferences), Role.Muted, width, lines);
        }
    }

    private static void AddText(string text, Role role, int width, ImmutableArray<StyledLine>.Builder lines) =>
        lines.AddRange(TextFlow.Wrap([new(text, role)], width - 2).Select(line => line.Behind(new Run("  "))));

    private static void AddPair(string name, Run value, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var wrapped = TextFlow.Wrap([value], width - 2 - NameWidth);
        lines.AddRange(wrapped.Select((line, row) =>
            line.Behind(new Run("  "), new Run(TextWidth.Pad(row == 0 ? name : string.Empty, NameWidth), Role.Muted))));
    }

    /// <summary>The share of the time limit that has passed.</summary>
    private static StyledLine Bar(Convergence convergence)
    {
        const int Cells = 20;
        var share = convergence.Patience > TimeSpan.Zero ? convergence.Elapsed / convergence.Patience : 1;
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * Cells);
        return new([new(new string('━', full), Role.NotYet), new(new string('─', Cells - full), Role.Muted)]);
    }
}
