using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Glossaries;

/// <summary>The terms of a course.</summary>
public sealed record Glossary(ImmutableArray<GlossaryTerm> Terms)
{
    public static Glossary Empty { get; } = new([]);
}

/// <summary>A term, in every language the glossary has.</summary>
/// <param name="Names">The term, the course's own language first.</param>
/// <param name="Meanings">What it means, in the same order.</param>
/// <param name="Aliases">Synonyms.</param>
/// <param name="Lesson">The lesson that teaches it, or null.</param>
public sealed record GlossaryTerm(
    ImmutableArray<string> Names, ImmutableArray<string> Meanings, ImmutableArray<string> Aliases, LessonId? Lesson);
