using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>The language and the parameter values with which a course is loaded.</summary>
public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>A language tag such as <c>zh-CN</c>. An untranslated lesson is loaded in English.</summary>
    public string Language { get; init; } = Course.BaseLanguage;

    /// <summary>The values chosen for lessons' parameters; a lesson that is not included uses its default values.</summary>
    public ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>> Values { get; init; } =
        ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>>.Empty;
}
