using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TutorTui.Core.Results;

/// <summary>One line of a class's table.</summary>
/// <param name="Learner">The learner's name.</param>
/// <param name="Kind"><c>lesson</c> or <c>exam</c>.</param>
/// <param name="Id">The lesson, or the attempt.</param>
/// <param name="Title">Its title.</param>
/// <param name="Done">Steps passed, or percent reached.</param>
/// <param name="Of">Steps there are, or percent needed.</param>
/// <param name="IsPassed">Whether that is enough.</param>
/// <param name="At">When it began or was finished.</param>
public sealed record ResultRow(string Learner, string Kind, string Id, string Title, decimal Done, decimal Of, bool IsPassed, string At);

/// <summary>Reads a result file's sections as lines of a table. Sections of an unexpected shape are left out.</summary>
internal static class ResultSections
{
    private const string LessonPrefix = "lesson ";
    private const string ExamPrefix = "exam ";

    public static ImmutableArray<ResultRow> Read(JsonElement sections)
    {
        var learner = sections.TryGetProperty("learner", out var about) ? Text(about, "learner") : string.Empty;
        return [.. sections.EnumerateObject().Select(section => Row(learner, section)).OfType<ResultRow>()];
    }

    private static ResultRow? Row(string learner, JsonProperty section)
    {
        if (section.Name.StartsWith(LessonPrefix, StringComparison.Ordinal) && !section.Name.Contains(" step ", StringComparison.Ordinal))
        {
            var (done, of) = (Number(section.Value, "passed"), Number(section.Value, "of"));
            return new(learner, "lesson", section.Name[LessonPrefix.Length..], Text(section.Value, "title"), done, of, done == of, Text(section.Value, "startedAt"));
        }

        return section.Name.StartsWith(ExamPrefix, StringComparison.Ordinal) && !section.Name.Contains(" task ", StringComparison.Ordinal)
            ? new(
                learner, "exam", section.Name[ExamPrefix.Length..], Text(section.Value, "title"), Number(section.Value, "percent"),
                Number(section.Value, "passMark"), Text(section.Value, "isPassed") == "true", Text(section.Value, "finishedAt"))
            : null;
    }

    private static string Text(JsonElement section, string name) =>
        section.ValueKind is JsonValueKind.Object && section.TryGetProperty(name, out var value)
            ? value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText()
            : string.Empty;

    private static decimal Number(JsonElement section, string name) =>
        decimal.TryParse(Text(section, name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
