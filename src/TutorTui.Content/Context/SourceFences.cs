using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Context;

/// <summary>Supplies a lesson's commands and output to its translation, in order, step by step.</summary>
/// <param name="recorder">The lesson's.</param>
/// <param name="blanks">The words for blanks in the translation's language.</param>
internal sealed class SourceFences(FenceRecorder recorder, Blanks blanks)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The blocks of the lesson's next fence in the translation's section.</summary>
    /// <param name="context">The translation's.</param>
    /// <param name="kind">The kind of fence in the translation.</param>
    /// <param name="position">Where.</param>
    /// <param name="repeated">What the translation repeats of it; null when it leaves the fence empty.</param>
    public ImmutableArray<Block> Take(
        LessonContext context, FenceKind kind, SourcePosition position, Func<ImmutableArray<Block>>? repeated)
    {
        var fences = recorder.Of(context.Section);
        var index = _taken.GetValueOrDefault(context.Section);
        _taken[context.Section] = index + 1;
        if (index >= fences.Count || fences[index].Kind != kind)
        {
            context.Diagnostics.Report(DiagnosticCodes.TranslationCommands, position, index >= fences.Count
                ? "The lesson has no more commands or output here. Remove this block."
                : $"The lesson has {Word(fences[index].Kind)} here. Keep its blocks in its order.");
            return [];
        }

        var blocks = fences[index].Blocks;
        if (repeated?.Invoke() is { } own && !Same(own, blocks))
        {
            context.Diagnostics.Report(DiagnosticCodes.TranslationCommands, position,
                "This is not what the lesson has here. Leave the block empty: its content comes from there.");
        }

        return [.. blocks.Select(block => block is OutputBlock output ? new OutputBlock(blanks.Translate(output.Text)) : block)];
    }

    /// <summary>Reports the fences that a section of the translation has left out.</summary>
    public void Close(LessonContext context, SourcePosition position)
    {
        var left = recorder.Of(context.Section).Count - _taken.GetValueOrDefault(context.Section);
        if (left > 0)
        {
            context.Diagnostics.Report(DiagnosticCodes.TranslationCommands, position,
                $"The lesson has {left} more {(left == 1 ? "block" : "blocks")} of commands or output here. Add them, empty.");
        }
    }

    private static bool Same(ImmutableArray<Block> left, ImmutableArray<Block> right) =>
        left.Length == right.Length && left.Zip(right).All(pair => (pair.First, pair.Second) switch
        {
            (CommandBlock own, CommandBlock original) => own.Command.Text == original.Command.Text
                && own.Command.On == original.Command.On && own.Command.Inside == original.Command.Inside,
            (OutputBlock own, OutputBlock original) => own.Text == original.Text,
            _ => false,
        });

    private static string Word(FenceKind kind) => kind is FenceKind.Commands ? "commands" : "output";
}
