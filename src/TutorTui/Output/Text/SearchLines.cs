using System.Collections.Immutable;
using System.Text;
using TutorTui.Core.Search;
using TutorTui.Languages;

namespace TutorTui.Output.Text;

/// <summary>What was found.</summary>
internal static class SearchLines
{
    public static string Write(ImmutableArray<SearchHit> hits)
    {
        var text = new StringBuilder();
        foreach (var hit in hits)
        {
            text.Append($"{Heading(hit.Entry)}\n    {TextOf(hit)}\n");
            if (Way(hit.Entry) is { } way)
            {
                text.Append($"    {way}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What explains an error is needed whole; all else is shown where it fits.</summary>
    private static string TextOf(SearchHit hit) =>
        hit.Entry.Kind is SearchKind.Error ? hit.Entry.Text : string.Concat(hit.Snippet.Select(part => part.Text));

    private static string Heading(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Text => entry.Title,
        SearchKind.Hint => LessonOutputTexts.Current.FoundHint(entry.Title, entry.Level),
        SearchKind.Solution => LessonOutputTexts.Current.FoundSolution(entry.Title),
        SearchKind.Glossary => LessonOutputTexts.Current.FoundTerm(entry.Title),
        SearchKind.Reference => entry.Title,
        SearchKind.Error => LessonOutputTexts.Current.FoundError(entry.Title),
    };

    /// <summary>How to read on.</summary>
    private static string? Way(SearchEntry entry) => entry switch
    {
        { Kind: SearchKind.Hint, Lesson: { } lesson, Step: { } step } => $"-> tutor hint {lesson} {step}",
        { Lesson: { } lesson, Step: { } step } => $"-> tutor show {lesson} --step {step}",
        { Lesson: { } lesson } => $"-> tutor show {lesson}",
        _ => null,
    };
}
