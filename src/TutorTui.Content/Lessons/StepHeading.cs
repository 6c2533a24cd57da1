using System.Globalization;
using System.Text.RegularExpressions;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Lessons;

/// <summary>The heading of a step: <c>## 3. Create the network {#create-network}</c>.</summary>
/// <param name="Number">Null when the heading has none.</param>
/// <param name="Title">The text without the number.</param>
/// <param name="Id">The id of its attributes, or null.</param>
/// <param name="Position">Where it stands.</param>
internal sealed partial record StepHeading(int? Number, string Title, string? Id, SourcePosition Position)
{
    public static StepHeading Parse(string text, string? id, SourcePosition position)
    {
        var match = Numbered.Match(text);
        return match.Success
            ? new(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["title"].Value, id, position)
            : new(null, text, id, position);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,4})\.\s+(?<title>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered { get; }
}
