using System.Text.RegularExpressions;

namespace TutorTui.Sessions;

/// <summary>What the prompts of shells look like that set no marks, and the commands behind them. Pure.</summary>
internal static partial class ShellPrompt
{
    /// <summary>Whether a text, as it stands before the cursor, looks like a prompt.</summary>
    public static bool IsPrompt(string text) => PromptShape().IsMatch(text);

    /// <summary>
    /// The text after a line's prompt; null if the line has none. Many lines that are not prompts begin with a bare <c># </c>, so
    /// only the line on which that prompt was seen counts.
    /// </summary>
    public static string? CommandBehind(string prompt, string line, bool isFirst)
    {
        if (isFirst && line.StartsWith(prompt.TrimEnd(), StringComparison.Ordinal))
        {
            return line[Math.Min(prompt.Length, line.Length)..].Trim();
        }

        var match = LinePrompt().Match(line);
        return match.Success && HasPlace(prompt) && HasPlace(match.Value) && match.Value[^2] == prompt[^2]
            ? line[match.Length..].Trim()
            : null;
    }

    /// <summary>Whether the prompt contains a folder or a host, which makes it unmistakable.</summary>
    public static bool HasPlace(string prompt) => prompt.AsSpan().IndexOfAny("/~@:") >= 0;

    /// <summary>A prompt: ends in <c># </c> or <c>$ </c>, preceded by a path, a host or nothing: <c>/ # </c>, <c>root@1f2e:/# </c>.</summary>
    [GeneratedRegex(@"^(?:\S{0,128}[@/~:]\S{0,128}\s?|bash-[\d.]+|sh-[\d.]+)?[#$] $", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PromptShape();

    /// <summary>A prompt at the beginning of a line, followed by a command.</summary>
    [GeneratedRegex(@"^\S{0,128}[@/~:]\S{0,128}\s?[#$] (?=\S)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinePrompt();
}
