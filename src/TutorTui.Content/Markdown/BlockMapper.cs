using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Documents;
using Syntax = Markdig.Syntax;
using Tables = Markdig.Extensions.Tables;

namespace TutorTui.Content.Markdown;

/// <summary>Maps Markdig's blocks to ours. Blocks that belong only to steps are removed before.</summary>
internal sealed class BlockMapper(LessonContext context)
{
    /// <summary>The fence of commands that undo a wrong answer.</summary>
    public const string Undo = "undo";

    private static readonly string[] StepContainers = ["hint", "solution", "alternative", "wrong"];

    private readonly InlineMapper _inlines = new(context);
    private readonly ConsoleReader _console = new(context);
    private readonly TableMapper _tables = new(context);

    /// <summary>What is mapped has its counterpart in translations.</summary>
    public bool IsTranslated { get; init; } = true;

    /// <summary>Maps the blocks inside a container.</summary>
    /// <param name="container">A container, such as a hint.</param>
    /// <param name="allowsCommands">True in a hint or a solution, where a console block may stand.</param>
    public ImmutableArray<Block> MapChildren(Syntax.ContainerBlock container, bool allowsCommands = false) =>
        [.. container.SelectMany(block => Map(block, allowsCommands))];

    /// <summary>Maps a block; a console block becomes one block for each command.</summary>
    public ImmutableArray<Block> Map(Syntax.Block block, bool allowsCommands)
    {
        if (block is not Syntax.HeadingBlock)
        {
            ReportAttributes(block);
        }

        return block switch
        {
            Syntax.HeadingBlock heading => [MapHeading(heading)],
            Syntax.ParagraphBlock paragraph => [new ParagraphBlock(_inlines.Map(paragraph.Inline))],
            Syntax.FencedCodeBlock fenced => MapFenced(fenced, allowsCommands),
            Syntax.CodeBlock code => [new CodeBlock(string.Empty, TextOf(code))],
            Syntax.ListBlock list => [MapList(list)],
            Syntax.QuoteBlock quote => [new QuoteBlock(MapChildren(quote))],
            Syntax.ThematicBreakBlock => [new RuleBlock()],
            Syntax.LinkReferenceDefinitionGroup => [],
            Syntax.EmptyBlock => [],
            Tables.Table table => [_tables.Map(table)],
            CustomContainer container => MapContainer(container),
            _ => Unsupported(block, block.GetType().Name),
        };
    }

    public HeadingBlock MapHeading(Syntax.HeadingBlock heading)
    {
        if (heading.AttributeId is { } id)
        {
            context.DeclareAnchor(id, heading.Position);
        }

        return new(heading.Level, _inlines.Map(heading.Inline), heading.AttributeId);
    }

    /// <summary>Reports a fence that is never closed: it swallows the rest of the lesson.</summary>
    public void ReportOpenFence(Syntax.IFencedBlock fence, SourcePosition position)
    {
        if (fence.ClosingFencedCharCount == 0)
        {
            var mark = new string(fence.FencedChar, fence.OpeningFencedCharCount);
            context.Diagnostics.Report(DiagnosticCodes.NotClosed, position,
                $"What begins here is never closed. Put a line with {mark} behind it.");
        }
    }

    private static string TextOf(Syntax.LeafBlock block) =>
        string.Join('\n', block.SourceLines.Select(line => line.Text));

    private ImmutableArray<Block> MapFenced(Syntax.FencedCodeBlock fenced, bool allowsCommands)
    {
        ReportOpenFence(fenced, fenced.Position);
        switch (fenced.Info ?? string.Empty)
        {
            case "console" when allowsCommands:
                return Share(FenceKind.Commands, fenced, () => [.. _console.Read(fenced).Select(command => new CommandBlock(command))]);
            case "console":
                context.Diagnostics.Report(DiagnosticCodes.Misplaced, fenced.Position,
                    "Commands stand directly in a step, a hint or a solution, not here.");
                return [];
            case "check":
                context.Diagnostics.Report(DiagnosticCodes.Misplaced, fenced.Position,
                    "A check stands directly in a step, not here.");
                return [];
            case Undo:
                context.Diagnostics.Report(DiagnosticCodes.Misplaced, fenced.Position,
                    "What is taken back stands directly in a :::wrong, not here.");
                return [];
            case "output":
                return Share(FenceKind.Output, fenced, () => [new OutputBlock(TextOf(fenced))]);
            case var language:
                return [new CodeBlock(language, TextOf(fenced))];
        }
    }

    /// <summary>Commands and output are written only in the lesson: there they are recorded, and a translation reuses them.</summary>
    private ImmutableArray<Block> Share(FenceKind kind, Syntax.FencedCodeBlock fenced, Func<ImmutableArray<Block>> read)
    {
        if (!IsTranslated)
        {
            return read();
        }

        if (context.Original is { } original)
        {
            return original.Take(context, kind, fenced.Position, fenced.SourceLines.Any(line => line.Text.Length > 0) ? read : null);
        }

        var blocks = read();
        context.Fences.Add(context.Section, kind, blocks);
        return blocks;
    }

    private ListBlock MapList(Syntax.ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        return new(list.IsOrdered, start, [.. list.OfType<Syntax.ListItemBlock>().Select(item => MapChildren(item))]);
    }

    private ImmutableArray<Block> MapContainer(CustomContainer container)
    {
        ReportOpenFence(container, container.Position);
        NoteKind? kind = container.Info switch
        {
            "note" => NoteKind.Note,
            "tip" => NoteKind.Tip,
            "warning" => NoteKind.Warning,
            _ => null,
        };
        if (kind is { } known)
        {
            var title = string.IsNullOrWhiteSpace(container.Arguments) ? null : container.Arguments.Trim();
            return [new NoteBlock(known, title, MapChildren(container))];
        }

        if (StepContainers.Contains(container.Info))
        {
            context.Diagnostics.Report(DiagnosticCodes.Misplaced, container.Position,
                $"A :::{container.Info} stands directly in a step, not here.");
            return [];
        }

        return Unsupported(container, $"The container '{container.Info}'", " Known here: note, tip, warning, hint, solution, alternative, wrong.");
    }

    private ImmutableArray<Block> Unsupported(Syntax.Block block, string name, string more = "")
    {
        context.Diagnostics.Report(DiagnosticCodes.Unsupported, block.Position, $"{name} is not part of the format.{more}");
        return [];
    }

    private void ReportAttributes(Syntax.Block block)
    {
        // Markdig gives fenced blocks a class of its own, made of their info word.
        if (block is not Syntax.IFencedBlock && block.TryGetAttributes() is not null)
        {
            context.Diagnostics.Report(DiagnosticCodes.Unsupported, block.Position,
                "Attributes in braces belong to headings alone. Put a backslash before the brace if you mean a brace.");
        }
    }
}
