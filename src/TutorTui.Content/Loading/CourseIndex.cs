using System.Collections.Immutable;
using TutorTui.Content.Sources;

namespace TutorTui.Content.Loading;

/// <summary>What <c>course.yaml</c> says.</summary>
internal sealed record CourseIndex(string Id, string Title, ImmutableArray<LessonFolder> Folders);

/// <summary>A lesson's folder and where <c>course.yaml</c> names it.</summary>
internal sealed record LessonFolder(string Name, SourcePosition Position);
