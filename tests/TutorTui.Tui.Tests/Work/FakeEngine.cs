using System.Runtime.CompilerServices;
using TutorTui.Core;
using TutorTui.Core.Engine;

namespace TutorTui.Tui.Tests.Work;

/// <summary>An engine nobody asks.</summary>
internal sealed class FakeEngine : IEngine
{
    public Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield break;
    }

    public Task<Result<CommandOutput, EngineError>> ExecAsync(
        string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => default;
}
