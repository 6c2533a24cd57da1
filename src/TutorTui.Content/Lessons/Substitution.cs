using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Lessons;

/// <summary>
/// Puts a lesson's values in place of <c>{{name}}</c>, everywhere in its body. Other double braces, such as <c>{{.Name}}</c> and
/// <c>{{end}}</c> of <c>docker inspect -f</c>, stay as they are.
/// </summary>
internal static partial class Substitution
{
    private static readonly ImmutableHashSet<string> TemplateWords = ["end", "else", "break", "continue", "task", "worker-token", "manager-address"];

    /// <summary>A word with a special meaning in double braces.</summary>
    public static bool IsReserved(string name) => TemplateWords.Contains(name);

    /// <summary>The lines with the values in them.</summary>
    /// <param name="lines">The whole file, so that positions are known.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="diagnostics">Receives unknown names, and the positions at which values have changed a line.</param>
    public static ImmutableArray<string> Apply(
        ImmutableArray<string> lines, ImmutableSortedDictionary<string, string> values, FileDiagnostics diagnostics) =>
        [.. lines.Select((line, index) => line.Contains("{{", StringComparison.Ordinal) ? Apply(line, index + 1, values, diagnostics) : line)];

    [GeneratedRegex(@"\{\{(?<name>[a-z][a-z0-9-]*)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder { get; }

    private static string Apply(
        string line, int number, ImmutableSortedDictionary<string, string> values, FileDiagnostics diagnostics)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (Match match in Placeholder.Matches(line))
        {
            var name = match.Groups["name"].Value;
            text.Append(line, end, match.Index - end);
            end = match.Index + match.Length;
            if (values.TryGetValue(name, out var value))
            {
                diagnostics.Replaced(new(number, text.Length + 1), value.Length, match.Length);
                text.Append(value);
                continue;
            }

            if (!IsReserved(name))
            {
                diagnostics.Report(DiagnosticCodes.Parameter, new(number, text.Length + 1),
                    $"The lesson has no parameter '{name}'.{KeywordSuggestion.For(name, [.. values.Keys])}");
            }

            text.Append(match.Value);
        }

        return text.Append(line, end, line.Length - end).ToString();
    }
}
