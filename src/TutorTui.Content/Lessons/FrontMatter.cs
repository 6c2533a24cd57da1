using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Lessons;

/// <summary>The YAML between two lines <c>---</c> at a file's beginning.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>The keys and values; null, with a diagnostic, when they cannot be read.</summary>
    /// <param name="lines">The whole file.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="end">The index of the line after the front matter, 0 when there is none.</param>
    public static MapFields? Read(ImmutableArray<string> lines, FileDiagnostics diagnostics, out int end)
    {
        end = 0;
        var close = lines[0].TrimEnd() == Fence ? FindClose(lines) : 0;
        if (close == 0)
        {
            diagnostics.Report(DiagnosticCodes.NoFrontMatter, SourcePosition.Start,
                "A lesson begins with its front matter: a line ---, keys and values, and another line ---.");
            return null;
        }

        end = close + 1;
        ImmutableArray<SourcePosition> starts = [.. Enumerable.Range(2, Math.Max(1, close - 1)).Select(line => new SourcePosition(line, 1))];
        var value = new YamlReader(starts, diagnostics).Read(string.Join('\n', lines[1..close]));
        return value is null ? null : MapFields.From(value, "the front matter", diagnostics);
    }

    private static int FindClose(ImmutableArray<string> lines)
    {
        var close = 1;
        while (close < lines.Length && lines[close].TrimEnd() != Fence)
        {
            close++;
        }

        return close < lines.Length ? close : 0;
    }
}
