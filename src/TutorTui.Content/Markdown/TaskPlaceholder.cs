using System.Text.RegularExpressions;

namespace TutorTui.Content.Markdown;

/// <summary>
/// <c>{{task SERVICE}}</c> in a command. Other double braces, such as those of <c>docker inspect -f</c>, are the
/// command's own.
/// </summary>
/// <param name="Index">Where in the line it begins.</param>
/// <param name="Service">Null when it is malformed.</param>
internal readonly partial record struct TaskPlaceholder(int Index, string? Service)
{
    public static IEnumerable<TaskPlaceholder> In(string text) =>
        Opening.Matches(text).Select(match => Read(text, match.Index));

    [GeneratedRegex(@"\{\{\s*task\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^\{\{task (?<service>[A-Za-z0-9][A-Za-z0-9_.-]*)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole { get; }

    private static TaskPlaceholder Read(string text, int index)
    {
        var match = Whole.Match(text[index..]);
        return new(index, match.Success ? match.Groups["service"].Value : null);
    }
}
