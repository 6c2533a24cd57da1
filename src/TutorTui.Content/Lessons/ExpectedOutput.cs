using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Documents;
using TutorTui.Core.Shells;

namespace TutorTui.Content.Lessons;

/// <summary>Finds the output that the text shows for the command that a check asks for.</summary>
internal static class ExpectedOutput
{
    /// <summary>The output block directly after the command, or null; commands that share one are not compared.</summary>
    public static string? For(Condition condition, IReadOnlyList<Block> body)
    {
        if (condition is not RanCondition ran)
        {
            return null;
        }

        for (var index = 0; index + 1 < body.Count; index++)
        {
            var isAlone = index == 0 || body[index - 1] is not CommandBlock;
            if (isAlone && body[index] is CommandBlock command && body[index + 1] is OutputBlock output && Asks(ran, command))
            {
                return output.Text;
            }
        }

        return null;
    }

    private static bool Asks(RanCondition ran, CommandBlock block) =>
        CommandWords.SplitPipeline(block.Command.Text) is [var words] && ran.Commands.Any(wanted => words.StartsWith(wanted));

    private static bool StartsWith(this ImmutableArray<string> words, ImmutableArray<string> wanted) =>
        words.Length >= wanted.Length && words.AsSpan()[..wanted.Length].SequenceEqual(wanted.AsSpan());
}
