using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Lessons;

/// <summary>The front matter of a lesson.</summary>
internal sealed record LessonHeader(
    LessonId Id,
    LessonKind Kind,
    string Title,
    string Summary,
    TimeSpan Duration,
    ImmutableArray<MachineName> Machines,
    ImmutableArray<Need> Needs,
    ImmutableArray<ParameterPool> Pools,
    StartState Start);
