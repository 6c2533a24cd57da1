namespace TutorTui.Core.Checks.Evaluation;

/// <summary>The end of an output, which says most about a failure.</summary>
internal static class LastLine
{
    private const int MaxLength = 80;

    public static string Of(string? output) =>
        output?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() is { } line
            ? Shorten(line)
            : "no output";

    public static string Shorten(string text) => text.Length <= MaxLength ? text : text[..(MaxLength - 1)] + "…";
}
