using System.Collections.Immutable;
using System.Text;
using TutorTui.Core.Documents;
using TutorTui.Languages;

namespace TutorTui.Output.Text;

/// <summary>Chapter text as plain lines, for pipes, screen readers and small terminals.</summary>
internal sealed class PlainText(int width)
{
    private readonly StringBuilder _text = new();

    public static string Render(IEnumerable<Block> blocks, int width)
    {
        var renderer = new PlainText(width);
        renderer.Add([.. blocks], string.Empty);
        return renderer._text.ToString().TrimEnd() + "\n";
    }

    public static string Flatten(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        TextInline text => text.Text,
        CodeInline code => $"`{code.Text}`",
        EmphasisInline emphasis => Flatten(emphasis.Content),
        StrongInline strong => Flatten(strong.Content),
        LinkInline link => Flatten(link.Content),
        LineBreakInline => "\n",
        _ => throw new InvalidOperationException($"No text for {inline}."),
    }));

    private void Add(ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Add(block, indent);
        }
    }

    private void Add(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Wrap($"{new string('#', heading.Level)} {Flatten(heading.Content)}", indent);
                break;
            case ParagraphBlock paragraph:
                Wrap(Flatten(paragraph.Content), indent);
                break;
            case ListBlock list:
                AddList(list, indent);
                return;
            case CodeBlock code:
                Verbatim(code.Text, indent + "    ");
                break;
            case CommandBlock command:
                Verbatim(Describe(command.Command), indent + "  ");
                break;
            case OutputBlock output:
                Verbatim(output.Text, indent + "    ");
                break;
            case NoteBlock note:
                Wrap(LessonOutputTexts.Current.Note(note.Kind, note.Title), indent);
                Add(note.Content, indent + "  ");
                return;
            case QuoteBlock quote:
                Add(quote.Content, indent + "> ");
                return;
            case TableBlock table:
                AddTable(table, indent);
                break;
            case RuleBlock:
                Wrap("* * *", indent);
                break;
            default:
                throw new InvalidOperationException($"No text for {block}.");
        }

        _text.Append('\n');
    }

    public static string Describe(LessonCommand command) =>
        command.Inside is null
            ? $"{command.On} ~$ {command.ShownText}"
            : $"{LessonOutputTexts.Current.Inside($"{command.Inside}", $"{command.On}")}  # {command.ShownText}";

    private void AddList(ListBlock list, string indent)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            var mark = list.IsOrdered ? $"{list.Start + index}. " : "- ";
            var start = _text.Length;
            Add(list.Items[index], indent + new string(' ', mark.Length));
            _text.Remove(start + indent.Length, mark.Length).Insert(start + indent.Length, mark);
        }
    }

    private void AddTable(TableBlock table, string indent)
    {
        foreach (var line in TextColumns.Align([.. table.Rows.Insert(0, table.Header).Select(row => row.Select(cell => Flatten(cell)).ToList())]))
        {
            Verbatim(line, indent);
        }
    }

    private void Verbatim(string text, string indent)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            _text.Append(indent).Append(line.TrimEnd()).Append('\n');
        }
    }

    private void Wrap(string text, string indent)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            foreach (var line in TextColumns.Wrap(paragraph, width - indent.Length))
            {
                _text.Append(indent).Append(line).Append('\n');
            }
        }
    }
}
