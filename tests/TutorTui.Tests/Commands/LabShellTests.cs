using TutorTui.Core;
using TutorTui.Core.Progress;
using Xunit;

namespace TutorTui.Tests.Commands;

/// <summary><c>tutor lab ssh</c> on a terminal.</summary>
public sealed class LabShellTests : IDisposable
{
    private const string Prompt = "\e]133;A\e\\Machine1 ~$ \e]133;B\e\\";
    private const string LastCommand = $"{Prompt}exit\r\n\e]133;C;cmdline_url=exit\e\\\e]133;D;0\e\\";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    private readonly VerbTrial _trial = new();

    public LabShellTests()
    {
        _trial.Lab.IsUp = true;
        _trial.Console.IsTerminal = true;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _trial.Dispose();

    [Fact]
    public async Task LabSsh_WithoutATerminal_IsAUsageError()
    {
        _trial.Console.IsTerminal = false;

        Assert.Equal(2, (await _trial.RunAsync("lab", "ssh", "machine1")).ExitCode);
    }

    [Fact]
    public async Task LabSsh_UnknownMachine_IsAUsageError() => Assert.Equal(2, (await _trial.RunAsync("lab", "ssh", "machine9")).ExitCode);

    /// <summary>The disk may be slow: the verb must not end before the last command is on it.</summary>
    [Fact]
    public async Task LabSsh_ShellEnds_WaitsUntilTheLastCommandIsKept()
    {
        var store = new SlowProgressStore();
        _trial.Progress = store;

        var running = _trial.RunAsync("lab", "ssh", "machine1");
        _trial.Lab.Shell.Print(LastCommand);
        var appended = await store.Appending.WaitAsync(Timeout, Token);
        _trial.Lab.Shell.End();

        Assert.IsType<CommandFinished>(appended);
        await Task.WhenAny(running, store.NextTurnAsync());
        Assert.False(running.IsCompleted);
        store.Release(null);
        Assert.Equal(0, (await running.WaitAsync(Timeout, Token)).ExitCode);
    }

    [Fact]
    public async Task LabSsh_CommandCannotBeKept_SaysSoAfterTheShell()
    {
        var store = new SlowProgressStore();
        _trial.Progress = store;

        var running = _trial.RunAsync("lab", "ssh", "machine1");
        _trial.Lab.Shell.Print(LastCommand);
        await store.Appending.WaitAsync(Timeout, Token);
        store.Release(new("the disk is full"));
        _trial.Lab.Shell.End();

        var (exitCode, _, error) = await running.WaitAsync(Timeout, Token);
        Assert.Equal((3, "tutor: the disk is full\n"), (exitCode, error));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 3)]
    public async Task LabSsh_ShellEnds_TerminalIsAsBefore(bool isClean, int expected)
    {
        var running = _trial.RunAsync("lab", "ssh", "machine1");
        _trial.Lab.Shell.End(isClean);

        Assert.Equal(expected, (await running.WaitAsync(Timeout, Token)).ExitCode);
        Assert.Equal((true, false), (_trial.Terminal.WasRaw, _trial.Terminal.IsRaw));
    }

    /// <summary>Answers an append when the test says so.</summary>
    private sealed class SlowProgressStore : IProgressStore
    {
        private readonly TaskCompletionSource<ProgressEvent> _appending = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<ProgressError?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<ProgressEvent> Appending => _appending.Task;

        public void Release(ProgressError? error) => _answer.TrySetResult(error);

        /// <summary>Lets all pending work run: the pool takes it in order.</summary>
        public async Task NextTurnAsync()
        {
            for (var turn = 0; turn < 1000; turn++)
            {
                await Task.Yield();
            }
        }

        public async Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
        {
            _appending.TrySetResult(progress);
            return await _answer.Task is { } error ? error : default(ProgressPosition);
        }

        public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
            Task.FromResult<Result<ProgressPage, ProgressError>>(new ProgressPage([], after));

        public ValueTask DisposeAsync() => default;
    }
}
