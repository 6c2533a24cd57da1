using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Work;

/// <summary>Runs searches. The index is built on first use, and rebuilt once the lab has provided its engine's help.</summary>
internal sealed class SearchController(ISearchSource source, ImmutableArray<Lesson> lessons) : IDisposable
{
    private const int Limit = 20;

    private readonly Lock _one = new();
    private ImmutableArray<Lesson> _lessons = lessons;
    private DockerReference? _reference;
    private ISearchIndex? _index;

    public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds)
    {
        lock (_one)
        {
            _index ??= source.Open(_lessons, _reference);
            return _index.Find(words, kinds, Limit);
        }
    }

    /// <summary>Adds the help of the lab's engine.</summary>
    public async Task RefreshAsync(LabConnection labConnection, CancellationToken cancellationToken)
    {
        var reference = await source.ReadReferenceAsync(labConnection, cancellationToken);
        lock (_one)
        {
            _reference = reference;
            _index?.Dispose();
            _index = source.Open(_lessons, _reference);
        }
    }

    /// <summary>Switches to the lessons in another language.</summary>
    public void Use(ImmutableArray<Lesson> translated)
    {
        lock (_one)
        {
            _lessons = translated;
            _index?.Dispose();
            _index = null;
        }
    }

    public void Dispose() => _index?.Dispose();
}
