using System.Collections.Immutable;
using TutorTui.Core.Search;

namespace TutorTui.Core.Exams;

/// <summary>What an exam allows while it runs.</summary>
public sealed record ExamPolicy
{
    /// <summary>Criteria show whether they are met; otherwise results are hidden until the attempt has ended.</summary>
    public bool ShowsTicks { get; init; }

    /// <summary>
    /// Percent of a task's points that each of its hints costs, charged only when the task is solved; null where there are no
    /// hints.
    /// </summary>
    public int? HintPrice { get; init; }

    /// <summary>Which kinds of text may be searched.</summary>
    public ImmutableHashSet<SearchKind> Lookup { get; init; } = [];
}
