using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Work;

/// <summary>Looks words up. The index is made when first asked for, and anew once the lab has told its engine's help.</summary>
internal sealed class SearchDesk(ISearchSource source, ImmutableArray<Lesson> lessons) : IDisposable
{
    private const int Limit = 20;

    private readonly Lock _one = new();
    private ISearchIndex? _index;

    public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds)
    {
        lock (_one)
        {
            _index ??= source.Open(lessons);
            return _index.Find(words, kinds, Limit);
        }
    }

    /// <summary>Takes in the help of the lab's engine.</summary>
    public async Task RefreshAsync(Classroom classroom, CancellationToken cancellationToken)
    {
        var reference = await source.ReadReferenceAsync(classroom, cancellationToken);
        var fresh = source.Open(lessons, reference);
        ISearchIndex? former;
        lock (_one)
        {
            former = _index;
            _index = fresh;
        }

        former?.Dispose();
    }

    public void Dispose() => _index?.Dispose();
}
