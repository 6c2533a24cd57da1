using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Lessons;

/// <summary>The front matter of a lesson.</summary>
internal sealed record LessonHeader(
    LessonId Id,
    LessonKind Kind,
    string Title,
    string Summary,
    TimeSpan Duration,
    ImmutableArray<MachineName> Machines,
    ImmutableArray<Requirement> Needs,
    ImmutableArray<ParameterPool> Pools,
    StartState Start);
