using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>Chapter text as lines of a width.</summary>
internal sealed class BlockRenderer(int width)
{
    /// <summary>The blocks' lines, with an empty line between blocks.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="nextCommand">Gives each command its number; null where the commands cannot be chosen.</param>
    public ImmutableArray<BlockLine> Render(ImmutableArray<Block> blocks, Func<int>? nextCommand = null)
    {
        var lines = ImmutableArray.CreateBuilder<BlockLine>();
        for (var index = 0; index < blocks.Length; index++)
        {
            if (index > 0)
            {
                lines.Add(new(StyledLine.Empty, null) { Block = index });
            }

            lines.AddRange(Render(blocks[index], nextCommand).Select(line => line with { Block = index }));
        }

        return lines.ToImmutable();
    }

    /// <summary>Text behind a bar, under a title.</summary>
    public IEnumerable<BlockLine> Frame(string title, Role role, ImmutableArray<Block> content, Func<int>? nextCommand = null)
    {
        var bar = new Run("▎ ", role);
        return TextFlow.Wrap([new(title, role), new(string.Empty)], width - 2)
            .Select(line => new BlockLine(line.Behind(bar), null))
            .Concat(new BlockRenderer(width - 2).Render(content, nextCommand)
                .Select(line => line with { Line = line.Line.Behind(bar) }));
    }

    private IEnumerable<BlockLine> Render(Block block, Func<int>? nextCommand) => block switch
    {
        HeadingBlock heading => Lines(TextFlow.Wrap(Runs(heading.Content, Role.Heading), width)),
        ParagraphBlock paragraph => Lines(TextFlow.Wrap(Runs(paragraph.Content, Role.Text), width)),
        ListBlock list => List(list, nextCommand),
        CodeBlock code => Lines(Verbatim(code.Text, Role.Code).Select(line => line.Behind(new Run("  ")))),
        CommandBlock command => Command(command.Command, nextCommand?.Invoke()),
        OutputBlock output => Lines(Verbatim(output.Text, Role.Output)
            .Select(line => line.Behind(new Run("│ ", Role.Muted)))),
        NoteBlock note => Note(note, nextCommand),
        QuoteBlock quote => new BlockRenderer(width - 2).Render(quote.Content, nextCommand)
            .Select(line => line with { Line = line.Line.Behind(new Run("│ ", Role.Muted)) }),
        TableBlock table => Lines(TableRenderer.Render(table, width)),
        RuleBlock => Lines([StyledLine.Of(new('─', width), Role.Muted)]),
        _ => throw new InvalidOperationException($"No lines for {block}."),
    };

    public static IEnumerable<Run> Runs(ImmutableArray<Inline> content, Role role) => content.SelectMany(inline => inline switch
    {
        TextInline text => [new Run(text.Text, role)],
        CodeInline code => [new Run(code.Text, Role.Code)],
        EmphasisInline emphasis => Runs(emphasis.Content, role is Role.Text ? Role.Emphasis : role),
        StrongInline strong => Runs(strong.Content, role is Role.Text ? Role.Strong : role),
        LinkInline link => Link(link),
        LineBreakInline => [new Run("\n", role)],
        _ => throw new InvalidOperationException($"No text for {inline}."),
    });

    /// <summary>An address in the network is shown as well, as nothing can be opened from here.</summary>
    private static IEnumerable<Run> Link(LinkInline link)
    {
        var runs = Runs(link.Content, Role.Link);
        var isShown = !link.Target.StartsWith("http", StringComparison.Ordinal)
            || string.Concat(runs.Select(run => run.Text)) == link.Target;
        return isShown ? runs : runs.Append(new($" ({link.Target})", Role.Muted));
    }

    private IEnumerable<BlockLine> List(ListBlock list, Func<int>? nextCommand)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            var mark = list.IsOrdered ? $"{list.Start + index}. " : "• ";
            var rest = new Run(new(' ', mark.Length));
            var first = true;
            foreach (var line in new BlockRenderer(width - mark.Length).Render(list.Items[index], nextCommand))
            {
                yield return line with { Line = line.Line.Behind(first ? new Run(mark, Role.Muted) : rest) };
                first = false;
            }
        }
    }

    private IEnumerable<BlockLine> Note(NoteBlock note, Func<int>? nextCommand)
    {
        var role = note.Kind switch
        {
            NoteKind.Note => Role.Note,
            NoteKind.Tip => Role.Tip,
            NoteKind.Warning => Role.Warning,
            _ => throw new InvalidOperationException($"No look for {note.Kind}."),
        };
        return Frame(LessonScreenTexts.Current.NoteTitle(note.Kind, note.Title), role, note.Content, nextCommand);
    }

    private ImmutableArray<BlockLine> Command(LessonCommand command, int? number)
    {
        var prompt = command.Inside is { } inside ? $"{inside} # " : $"{command.On} ~$ ";
        var hang = new Run(new(' ', 4));
        var lines = TextFlow.Wrap([new(prompt, Role.Prompt), new(command.ShownText, Role.Command)], width - 6);
        return [.. lines.Select((line, row) => new BlockLine(line.Behind(row == 0 ? new Run("  ") : hang), number))];
    }

    /// <summary>Lines as they are; one that is too wide goes on below, set in.</summary>
    private IEnumerable<StyledLine> Verbatim(string text, Role role)
    {
        var hang = new Run(new(' ', 4));
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (TextWidth.Of(line) <= width - 2)
            {
                yield return StyledLine.Of(line, role);
                continue;
            }

            foreach (var (row, part) in TextFlow.Wrap([new(line, role)], width - 2 - hang.Text.Length).Index())
            {
                yield return row == 0 ? part : part.Behind(hang);
            }
        }
    }

    private static IEnumerable<BlockLine> Lines(IEnumerable<StyledLine> lines) => lines.Select(line => new BlockLine(line, null));
}
