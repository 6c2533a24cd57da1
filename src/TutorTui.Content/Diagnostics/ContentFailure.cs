using System.Collections.Immutable;

namespace TutorTui.Content.Diagnostics;

/// <summary>Why a course could not be loaded.</summary>
/// <param name="Directory">The course's folder; the diagnostics' files are relative to it.</param>
/// <param name="Diagnostics">Never empty; by file in course order, then by line and column.</param>
public sealed record ContentFailure(string Directory, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>All diagnostics, one a line.</summary>
    public override string ToString() => string.Join('\n', Diagnostics);
}
