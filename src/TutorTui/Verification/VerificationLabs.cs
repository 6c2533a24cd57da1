using System.Collections.Immutable;
using TutorTui.Commands.Labs;
using TutorTui.Composition;
using TutorTui.Core;
using TutorTui.Core.Labs;
using TutorTui.Lab;

namespace TutorTui.Verification;

/// <summary>The labs that lessons are proven on: the learner's own, and others beside it that are removed at the end.</summary>
internal sealed class VerificationLabs : IAsyncDisposable
{
    private readonly ImmutableArray<DockerLab> _others;

    /// <summary>Makes nothing yet; a lab is made when it is asked for.</summary>
    /// <param name="host">Gives the first lab.</param>
    /// <param name="count">How many there shall be, from 1.</param>
    /// <param name="isKept">The first lab's machines are used as they are.</param>
    public VerificationLabs(TutorHost host, int count, bool isKept)
    {
        _others = [.. Enumerable.Range(2, count - 1).Select(number => host.CreateLab($"{host.LabOptions.Name}-{number}"))];
        Sources =
        [
            stop => isKept ? host.Lab.UpAsync(LabCommand.Progress(host), stop) : host.Lab.ResetAsync(LabCommand.Progress(host), stop),
            .. _others.Select(Source),
        ];
    }

    /// <summary>Each gives a fresh lab, as often as it is asked.</summary>
    public ImmutableArray<Func<CancellationToken, Task<Result<LabAccess, LabError>>>> Sources { get; }

    /// <summary>Removes the other labs, also after the proof was broken off.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_others.Select(lab => lab.DownAsync(new Quiet(), CancellationToken.None)));
        foreach (var lab in _others)
        {
            lab.Dispose();
        }
    }

    private static Func<CancellationToken, Task<Result<LabAccess, LabError>>> Source(DockerLab lab) =>
        stop => lab.ResetAsync(new Quiet(), stop);

    private sealed class Quiet : IProgress<LabProgress>
    {
        public void Report(LabProgress value)
        {
            // The first lab's lines tell enough.
        }
    }
}
