using TutorTui.Core.Texts;

namespace TutorTui.Core.Checks.Probes;

/// <summary>The last line of an output, which usually explains a failure best.</summary>
internal static class LastLine
{
    private const int MaxLength = 80;

    /// <summary>The last line, or a text saying that there is none.</summary>
    public static string Of(string? output) => Find(output) ?? CheckTexts.Current.NoOutput;

    /// <summary>The last line, or null where there is none.</summary>
    public static string? Find(string? output) =>
        output?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() is { } line
            ? Shorten(line)
            : null;

    public static string Shorten(string text) => TextCut.Shorten(text, MaxLength);
}
