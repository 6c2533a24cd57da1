using System.Collections.Immutable;
using TutorTui.Core.Documents;

namespace TutorTui.Core.Search;

/// <summary>Turns blocks into searchable text: one piece for each paragraph.</summary>
public static class SearchableText
{
    public static IEnumerable<string> Paragraphs(ImmutableArray<Block> blocks) => blocks.SelectMany(Paragraphs);

    public static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        TextInline text => text.Text,
        CodeInline code => code.Text,
        EmphasisInline emphasis => Of(emphasis.Content),
        StrongInline strong => Of(strong.Content),
        LinkInline link => Of(link.Content),
        LineBreakInline => " ",
        _ => throw new InvalidOperationException($"No text for {inline}."),
    }));

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        HeadingBlock heading => [Of(heading.Content)],
        ParagraphBlock paragraph => [Of(paragraph.Content)],
        ListBlock list => list.Items.SelectMany(Paragraphs),
        CodeBlock code => [code.Text],
        CommandBlock command => [command.Command.ShownText],
        OutputBlock => [],
        NoteBlock note => Paragraphs(note.Content).Prepend(note.Title ?? string.Empty).Where(text => text.Length > 0),
        QuoteBlock quote => Paragraphs(quote.Content),
        TableBlock table => table.Rows.Select(row => string.Join(", ", row.Select(cell => Of(cell)))),
        RuleBlock => [],
        _ => throw new InvalidOperationException($"No text for {block}."),
    };
}
