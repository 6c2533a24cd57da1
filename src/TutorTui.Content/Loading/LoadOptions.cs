using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>In which language and with which values a course is loaded.</summary>
public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>A language tag such as <c>zh-CN</c>. A lesson that is not translated comes in English.</summary>
    public string Language { get; init; } = Course.BaseLanguage;

    /// <summary>The values that were chosen for lessons' parameters; a lesson that is not in it takes its usual ones.</summary>
    public ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>> Values { get; init; } =
        ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>>.Empty;
}
