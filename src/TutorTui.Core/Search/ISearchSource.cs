using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;

namespace TutorTui.Core.Search;

/// <summary>Where the texts to look up come from.</summary>
public interface ISearchSource
{
    /// <summary>Makes an index over lessons, their glossary, the error coach, and Docker's own help.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="reference">Docker's help; null for what was read from a lab last.</param>
    ISearchIndex Open(ImmutableArray<Lesson> lessons, DockerReference? reference = null);

    /// <summary>Docker's help as the lab's engine gives it; asked once for each version of the engine.</summary>
    Task<DockerReference> ReadReferenceAsync(LabConnection labConnection, CancellationToken cancellationToken);
}
