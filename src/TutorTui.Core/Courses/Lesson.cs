using System.Collections.Immutable;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>One exercise, activity or chapter: text, steps and everything that belongs to them.</summary>
public sealed record Lesson
{
    public required LessonId Id { get; init; }

    public required LessonKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for the lesson list.</summary>
    public required string Summary { get; init; }

    /// <summary>How long a learner usually needs.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The machines the lesson uses, the manager first; empty for a chapter only.</summary>
    public required ImmutableArray<MachineName> Machines { get; init; }

    /// <summary>What the lesson requires of the computer.</summary>
    public ImmutableArray<Requirement> Needs { get; init; } = [];

    /// <summary>The language of its text: the requested one, or <c>en</c> if there is no translation.</summary>
    public string Language { get; init; } = Course.BaseLanguage;

    /// <summary>The values its parameters can take; empty when it has no parameters.</summary>
    public ImmutableArray<ParameterPool> Pools { get; init; } = [];

    /// <summary>The parameter values used in its text, commands and checks.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public required StartState Start { get; init; }

    /// <summary>The text before the first step.</summary>
    public required ImmutableArray<Block> Introduction { get; init; }

    /// <summary>In order; in valid content a chapter has none, and all others have some.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>The text after the last step; may be empty.</summary>
    public required ImmutableArray<Block> Closing { get; init; }

    /// <summary>
    /// Names of containers, services, networks and volumes that the checks use. An object with such a name is never taken for a
    /// misspelling.
    /// </summary>
    public ImmutableHashSet<string> CollectNames() =>
        [.. Steps.SelectMany(step => step.Checks).SelectMany(check => ConditionTree.MentionsOf(check.Condition).Names)];
}
