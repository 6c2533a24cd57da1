using System.Collections.Concurrent;
using TutorTui.Core.Engine;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>A machine that answers commands as the test specifies, and records them.</summary>
/// <param name="answer">Gets the command line and how many commands came before.</param>
internal sealed class ScriptedHost(Func<string, int, Result<CommandOutput, EngineError>> answer) : IMachineHost
{
    private readonly ConcurrentQueue<string> _commands = [];

    public IReadOnlyCollection<string> Commands => _commands;

    public Task<Result<CommandOutput, EngineError>> RunAsync(string commandLine, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var before = _commands.Count;
        _commands.Enqueue(commandLine);
        return Task.FromResult(answer(commandLine, before));
    }

    public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody opens a shell here.");

    public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody dials here.");

    public ValueTask DisposeAsync() => default;
}
