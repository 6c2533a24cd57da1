using System.Collections.Immutable;
using TutorTui.Content.Sources;

namespace TutorTui.Content.Loading;

/// <summary>What <c>course.yaml</c> says.</summary>
/// <param name="Id">The course's id.</param>
/// <param name="Titles">Its title in each language, English among them.</param>
/// <param name="Folders">Its lessons, in order.</param>
internal sealed record CourseIndex(
    string Id, ImmutableSortedDictionary<string, string> Titles, ImmutableArray<LessonFolder> Folders);

/// <summary>A lesson's folder and where <c>course.yaml</c> names it.</summary>
internal sealed record LessonFolder(string Name, SourcePosition Position);
