using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;

namespace TutorTui.Core.Search;

/// <summary>Provides the texts to search.</summary>
public interface ISearchSource
{
    /// <summary>Builds an index over lessons, their glossary, the error coach, and Docker's own help.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="reference">Docker's help; null to use what was last read from a lab.</param>
    ISearchIndex Open(ImmutableArray<Lesson> lessons, DockerReference? reference = null);

    /// <summary>Docker's help as the lab's engine prints it; read once for each engine version.</summary>
    Task<DockerReference> ReadReferenceAsync(LabConnection labConnection, CancellationToken cancellationToken);
}
