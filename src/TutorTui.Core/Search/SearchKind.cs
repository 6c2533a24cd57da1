namespace TutorTui.Core.Search;

/// <summary>The kinds of searchable text.</summary>
public enum SearchKind
{
    /// <summary>A paragraph of a lesson.</summary>
    Text,

    Hint,

    Solution,

    /// <summary>A term of the course, explained.</summary>
    Glossary,

    /// <summary>A command of Docker or one of its options, as the engine's own help has it.</summary>
    Reference,

    /// <summary>An error of Docker, explained.</summary>
    Error,
}
