using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Labs;

namespace TutorTui.Verification;

/// <summary>The labs that lessons are verified on: the learner's own, and further ones that are removed at the end.</summary>
internal sealed class VerificationLabs : IAsyncDisposable
{
    private readonly ImmutableArray<ILab> _others;

    /// <summary>Changes nothing yet; a lab is brought up on demand.</summary>
    /// <param name="first">The learner's own lab.</param>
    /// <param name="makeLab">Gives another lab by its number, from 2; whoever makes it disposes it.</param>
    /// <param name="progress">Creates a receiver for the first lab's progress, one for each time it is brought up.</param>
    /// <param name="count">The number of labs, at least 1.</param>
    /// <param name="isKept">Whether the first lab's machines are used as they are.</param>
    public VerificationLabs(ILab first, Func<int, ILab> makeLab, Func<IProgress<LabProgress>> progress, int count, bool isKept)
    {
        _others = [.. Enumerable.Range(2, count - 1).Select(makeLab)];
        Sources =
        [
            stop => isKept ? first.UpAsync(progress(), stop) : first.ResetAsync(progress(), stop),
            .. _others.Select(Source),
        ];
    }

    /// <summary>The labs; each provides a fresh lab as often as it is asked.</summary>
    public ImmutableArray<Func<CancellationToken, Task<Result<LabAccess, LabError>>>> Sources { get; }

    /// <summary>Removes the other labs, even if the verification was interrupted.</summary>
    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(_others.Select(lab => lab.DownAsync(new SilentProgress<LabProgress>(), CancellationToken.None)));

    private static Func<CancellationToken, Task<Result<LabAccess, LabError>>> Source(ILab lab) =>
        stop => lab.ResetAsync(new SilentProgress<LabProgress>(), stop);
}
