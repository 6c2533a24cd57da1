using System.Collections.Concurrent;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Tests;

/// <summary>Programs that end as the test specifies; a program without a rule counts as not installed.</summary>
internal sealed class ScriptedProcesses : IProcessRunner
{
    private readonly List<(Func<string, bool> Matches, Func<IReadOnlyList<string>, CancellationToken, Task<(int ExitCode, string Output)>> Run)> _rules = [];
    private readonly ConcurrentQueue<string> _started = [];

    public IReadOnlyCollection<string> Started => _started;

    /// <summary>The text that a detached program writes to its log.</summary>
    public string DetachedLog { get; init; } = string.Empty;

    /// <summary>Adds a rule for command lines that contain a text.</summary>
    public ScriptedProcesses On(string part, int exitCode, string output = "") =>
        On(part, _ => Task.FromResult((exitCode, output)));

    /// <summary>Adds a rule that looks at the arguments.</summary>
    public ScriptedProcesses On(string part, Func<IReadOnlyList<string>, Task<(int ExitCode, string Output)>> run) =>
        On(part, (arguments, _) => run(arguments));

    /// <summary>Adds a rule for a program that can be cancelled.</summary>
    public ScriptedProcesses On(string part, Func<IReadOnlyList<string>, CancellationToken, Task<(int ExitCode, string Output)>> run)
    {
        _rules.Add((line => line.Contains(part, StringComparison.Ordinal), run));
        return this;
    }

    public async Task<ProcessOutcome> RunAsync(
        string program, IReadOnlyList<string> arguments, Action<string>? onLine, CancellationToken cancellationToken)
    {
        var line = string.Join(' ', [program, .. arguments]);
        _started.Enqueue(line);
        var rule = _rules.Find(candidate => candidate.Matches(line));
        var (exitCode, output) = rule.Run is null ? (127, "no such program") : await rule.Run(arguments, cancellationToken);
        return new(line, exitCode, output);
    }

    public async Task<int> StartDetachedAsync(
        string program, IReadOnlyList<string> arguments, string logFile, CancellationToken cancellationToken)
    {
        _started.Enqueue(program);
        await File.WriteAllTextAsync(logFile, DetachedLog, cancellationToken);
        return int.MaxValue;
    }
}
