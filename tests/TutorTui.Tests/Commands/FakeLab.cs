using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Shells;

namespace TutorTui.Tests.Commands;

/// <summary>A lab of two empty machines, and all its connections. Its shells end when the test says so.</summary>
internal sealed class FakeLab : ILab, ILabConnector, IHostDoctor
{
    private readonly List<string> _operations = [];

    /// <summary>Whether it is up.</summary>
    public bool IsUp { get; set; }

    /// <summary>The error of every operation, or null.</summary>
    public LabError? Error { get; set; }

    /// <summary>The operations that were called, in order.</summary>
    public IReadOnlyList<string> Operations => _operations;

    /// <summary>The shell that a machine opens.</summary>
    public FakeShell Shell { get; } = new();

    public HostCapabilities Capabilities { get; set; } = new() { HasRoomForTwoMachines = true };

    private static LabAccess Access { get; } = new()
    {
        LabId = "lab",
        Machines = [Machine(MachineName.Machine1), Machine(MachineName.Machine2)],
        Traits = new() { HasVirtualIpBalancing = false, HasInternet = false },
    };

    public Task<Result<LabStatus, LabError>> GetStatusAsync(CancellationToken cancellationToken) => Task.FromResult<Result<LabStatus, LabError>>(
        Error is { } error ? error : new LabStatus(IsUp ? Access : null, [new("machine1", IsUp ? LabPartState.Running : LabPartState.Absent, "172.30.0.11")]));

    public Task<Result<LabAccess, LabError>> UpAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) => MakeAsync("up", progress);

    public Task<Result<LabAccess, LabError>> ResetAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        MakeAsync("reset", progress);

    public Task<Result<LabStatus, LabError>> DownAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken)
    {
        _operations.Add("down");
        IsUp = false;
        return GetStatusAsync(cancellationToken);
    }

    public LabConnection Open(LabAccess lab) => new(
        lab, lab.Machines.ToImmutableSortedDictionary(machine => machine.Name, machine => new MachineConnection(machine.Name, new Host(Shell), new Engine(machine.Name))));

    public Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken) =>
        Task.FromResult(Capabilities);

    private Task<Result<LabAccess, LabError>> MakeAsync(string operation, IProgress<LabProgress> progress)
    {
        _operations.Add(operation);
        progress.Report(new(1, 1, "Machines", LabStepState.Done, null, string.Empty));
        IsUp = Error is null;
        return Task.FromResult<Result<LabAccess, LabError>>(Error is { } error ? error : Access);
    }

    private static MachineAccess Machine(MachineName name) => new()
    {
        Name = name,
        Host = "172.30.0.11",
        User = "learner",
        PrivateKeyPath = "/nowhere/key",
        HostKeySha256 = string.Empty,
        LabAddress = "172.30.0.11",
    };

    private sealed class Engine(MachineName machine) : IEngine
    {
        public Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken) => Task.FromResult<Result<EngineState, EngineError>>(
            new EngineState { Machine = machine, TakenAt = DateTimeOffset.UnixEpoch, Version = "20.10", Swarm = new() { LocalState = "inactive" } });

        public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            yield break;
        }

        public Task<Result<CommandOutput, EngineError>> ExecAsync(
            string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken) =>
            Task.FromResult<Result<CommandOutput, EngineError>>(new CommandOutput(0, string.Empty, string.Empty));

        public ValueTask DisposeAsync() => default;
    }

    private sealed class Host(FakeShell shell) : IMachineHost
    {
        public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken) =>
            Task.FromResult<Result<IShell, ShellError>>(shell);

        public Task<Result<CommandOutput, EngineError>> RunAsync(string commandLine, TimeSpan timeout, CancellationToken cancellationToken) =>
            Task.FromResult<Result<CommandOutput, EngineError>>(new CommandOutput(0, string.Empty, string.Empty));

        public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) => throw new IOException("Nobody answers here.");

        public ValueTask DisposeAsync() => default;
    }

    /// <summary>A shell that prints what the test says.</summary>
    internal sealed class FakeShell : IShell
    {
        private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
        private readonly TaskCompletionSource<ShellEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

        public Task<ShellEnd> Completion => _end.Task;

        public void Print(string text) => _output.Writer.TryWrite(System.Text.Encoding.UTF8.GetBytes(text));

        public void End(bool isClean = true)
        {
            _output.Writer.TryComplete();
            _end.TrySetResult(new(isClean, isClean ? "logged out" : "the connection was lost"));
        }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => default;

        public void Resize(TerminalSize size)
        {
            // Its size means nothing.
        }

        public ValueTask DisposeAsync()
        {
            End();
            return default;
        }
    }
}
