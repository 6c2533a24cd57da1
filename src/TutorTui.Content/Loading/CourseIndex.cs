using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Loading;

/// <summary>The content of <c>course.yaml</c>.</summary>
/// <param name="Id">The course's id.</param>
/// <param name="Titles">Its title in each language, English among them.</param>
/// <param name="BlanksByLanguage">For each language, the words for blanks in output.</param>
/// <param name="Folders">Its lessons, in order.</param>
internal sealed record CourseIndex(
    string Id,
    ImmutableSortedDictionary<string, string> Titles,
    ImmutableSortedDictionary<string, Blanks> BlanksByLanguage,
    ImmutableArray<LessonFolder> Folders)
{
    /// <summary>The words for blanks in a language; empty if the course gives none.</summary>
    public Blanks BlanksIn(string language) => BlanksByLanguage.GetValueOrDefault(language, Blanks.None);
}

/// <summary>A lesson's folder and its position in <c>course.yaml</c>.</summary>
internal sealed record LessonFolder(string Name, SourcePosition Position);
