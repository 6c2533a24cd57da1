using System.Collections.Immutable;

namespace TutorTui.Core.Documents;

/// <summary>
/// One block of chapter text. The union is what our lessons may use of CommonMark; the Markdown parser maps onto it,
/// and every view (full screen, plain) renders from it.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading; <paramref name="Level"/> is 1 to 6.</summary>
public sealed record HeadingBlock(int Level, ImmutableArray<Inline> Content, string? Anchor) : Block;

/// <summary>A paragraph of running text.</summary>
public sealed record ParagraphBlock(ImmutableArray<Inline> Content) : Block;

/// <summary>A list; <paramref name="Start"/> is the first number of an ordered one.</summary>
public sealed record ListBlock(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<Block>> Items) : Block;

/// <summary>Verbatim text: a file, a diagram. Commands and their output have blocks of their own.</summary>
public sealed record CodeBlock(string Language, string Text) : Block;

/// <summary>A command the learner types; the text view shows it behind the machine's prompt.</summary>
public sealed record CommandBlock(LessonCommand Command) : Block;

/// <summary>What a command is expected to print; <c>&lt;…&gt;</c> stands for parts that differ each time.</summary>
public sealed record OutputBlock(string Text) : Block;

/// <summary>A set-apart note.</summary>
public sealed record NoteBlock(NoteKind Kind, string? Title, ImmutableArray<Block> Content) : Block;

/// <summary>A quotation.</summary>
public sealed record QuoteBlock(ImmutableArray<Block> Content) : Block;

/// <summary>A table; every row has as many cells as the header.</summary>
public sealed record TableBlock(
    ImmutableArray<ImmutableArray<Inline>> Header,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    ImmutableArray<ColumnAlignment> Alignments) : Block;

/// <summary>A horizontal rule.</summary>
public sealed record RuleBlock : Block;
