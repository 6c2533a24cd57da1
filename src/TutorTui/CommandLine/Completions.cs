using System.CommandLine.Completions;

namespace TutorTui.CommandLine;

/// <summary>What can be completed at a place of the command line.</summary>
internal static class Completions
{
    public static IReadOnlyList<string> Of(IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        [.. sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label)];
}
