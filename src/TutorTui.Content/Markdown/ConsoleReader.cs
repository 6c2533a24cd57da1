using System.Collections.Immutable;
using Markdig.Syntax;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Markdown;

/// <summary>Reads a <c>console</c> block: where its commands run, what they ask, and one command a line.</summary>
internal sealed class ConsoleReader(LessonContext context)
{
    public ImmutableArray<LessonCommand> Read(FencedCodeBlock block)
    {
        var attributes = ConsoleAttributes.Read(FenceLine(block), context);
        var lines = JoinContinued(block.SourceLines);
        if (lines.Count == 0)
        {
            context.Diagnostics.Report(DiagnosticCodes.Command, block.Position, "The block holds no command. Write one a line.");
        }
        else if (lines.Count > 1 && attributes.Interactions.Length > 0)
        {
            context.Diagnostics.Report(DiagnosticCodes.Console, block.Position,
                "With expect= a block holds one command, so that it is clear which one asks. Use a block for each.");
        }

        lines.ForEach(Evaluate);
        if (attributes.On is not { } machine)
        {
            return [];
        }

        return
        [
            .. lines.Select(line => new LessonCommand
            {
                On = machine,
                Inside = attributes.Inside,
                Text = line.Text,
                Interactions = attributes.Interactions,
            }),
        ];
    }

    /// <summary>The text after the opening fence, from the file's own line, because Markdig does not keep its columns.</summary>
    private static SourceLine FenceLine(FencedCodeBlock block) =>
        new(block.Arguments ?? string.Empty, block.Position.Right(block.OpeningFencedCharCount + (block.Info?.Length ?? 0) + 1));

    private static List<SourceLine> JoinContinued(ImmutableArray<SourceLine> lines)
    {
        var joined = new List<SourceLine>();
        SourceLine? open = null;
        foreach (var line in lines)
        {
            var whole = open is { } begun ? begun with { Text = $"{begun.Text} {line.Text.Trim()}" } : line with { Text = line.Text.Trim() };
            open = whole.Text.EndsWith('\\') ? whole with { Text = whole.Text[..^1].TrimEnd() } : null;
            if (open is null && whole.Text.Length > 0)
            {
                joined.Add(whole);
            }
        }

        return open is { Text.Length: > 0 } rest ? [.. joined, rest] : joined;
    }

    private void Evaluate(SourceLine line)
    {
        if (line.Text.StartsWith('#') || line.Text.StartsWith("$ ", StringComparison.Ordinal))
        {
            context.Diagnostics.Report(DiagnosticCodes.Command, line.Position,
                "Write the command alone: no comment and no prompt. The prompt is added when it is shown.");
        }

        foreach (var placeholder in TaskPlaceholder.In(line.Text))
        {
            var position = line.Position.Right(placeholder.Index);
            if (placeholder.Service is { } service)
            {
                context.UseService(service, position);
            }
            else
            {
                context.Diagnostics.Report(DiagnosticCodes.Placeholder, position,
                    "Write the placeholder as {{task SERVICE}}, with the service's name.");
            }
        }
    }
}
