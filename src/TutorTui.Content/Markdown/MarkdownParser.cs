using Markdig;
using Markdig.Syntax;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Markdown;

/// <summary>CommonMark with pipe tables, containers and attributes; HTML is plain text, because no view shows it.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The document; null, with a diagnostic, when it is nested too deeply.</summary>
    /// <param name="lines">The whole file, front matter blanked, so that lines keep their numbers.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static MarkdownDocument? Parse(IEnumerable<string> lines, FileDiagnostics diagnostics)
    {
        try
        {
            return Markdig.Markdown.Parse(string.Join('\n', lines), Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig rejects a text only for exceeding its nesting limit.
            diagnostics.Report(DiagnosticCodes.TooLarge, SourcePosition.Start,
                $"The text is nested more than {ContentLimits.MarkdownDepth} levels deep. Make it flatter.");
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = ContentLimits.MarkdownDepth };
        return builder.UsePipeTables().UseCustomContainers().UseGenericAttributes().UsePreciseSourceLocation()
            .DisableHtml().Build();
    }
}
