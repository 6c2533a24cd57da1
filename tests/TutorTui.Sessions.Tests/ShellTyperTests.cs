using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;
using TutorTui.Sessions.Languages;
using Xunit;

namespace TutorTui.Sessions.Tests;

public sealed class ShellTyperTests : IAsyncDisposable
{
    private const string Prompt = "\e]133;A\e\\Machine1 ~$ \e]133;B\e\\";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly ShellClock _clock = new();
    private readonly AnsweringShell _shell = new();
    private readonly TrackedShell _tracked;
    private readonly ShellTyper _sut;

    public ShellTyperTests()
    {
        _tracked = TrackedShell.Start(MachineName.Machine1, _shell, new(80, 24), _clock);
        _tracked.OutputReceived += _clock.TakeIn;
        _sut = new(_clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _tracked.DisposeAsync();
        await _shell.DisposeAsync();
    }

    [Fact]
    public async Task Run_CommandEnds_GivesItsStatusAndOutput()
    {
        _shell.Print(Prompt);
        _shell.OnTyped("docker ps\r", Started("docker ps") + "CONTAINER\r\n" + Ended(0));

        var finished = await AdvanceAsync(_sut.RunAsync(Command("docker ps"), _tracked, Token));

        Assert.Equal((0, "CONTAINER\n"), (finished.Value.ExitCode, finished.Value.Output));
    }

    [Fact]
    public async Task Run_CommandAsks_IsAnsweredAsALineOrAsAKey()
    {
        _shell.Print(Prompt);
        _shell.OnTyped("docker plugin install net\r", Started("docker plugin install net") + "Grant? [y/N]");
        _shell.OnTyped("y\r", "\r\nfollowing logs");
        _shell.OnTyped("\u0003", "\r\n" + Ended(130));

        var finished = await AdvanceAsync(_sut.RunAsync(
            Command("docker plugin install net", new Interaction("[y/N]", "y"), new("following logs", "^C")), _tracked, Token));

        Assert.Equal(130, finished.Value.ExitCode);
    }

    [Fact]
    public async Task Run_CommandEndsWithoutAsking_WantsNoAnswer()
    {
        _shell.Print(Prompt);
        _shell.OnTyped("docker plugin install net\r", Started("docker plugin install net") + Ended(0));

        var finished = await AdvanceAsync(_sut.RunAsync(Command("docker plugin install net", new Interaction("[y/N]", "y")), _tracked, Token));

        Assert.Equal(0, finished.Value.ExitCode);
        Assert.DoesNotContain("y\r", _shell.Typed);
    }

    [Fact]
    public async Task Run_CommandNeverAsks_IsToldWithTheScreen()
    {
        _shell.Print(Prompt);
        _shell.OnTyped("cat\r", Started("cat") + "waiting");

        var finished = await AdvanceAsync(_sut.RunAsync(Command("cat", new Interaction("[y/N]", "y")), _tracked, Token));

        Assert.Equal(TypingTexts.Current.NeverAsked("cat", "[y/N]"), finished.Error!.Message);
        Assert.Contains("waiting", finished.Error.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CommandDoesNotEnd_IsToldAfterThreeMinutes()
    {
        _shell.Print(Prompt);
        _shell.OnTyped("sleep 1d\r", Started("sleep 1d"));
        var before = _clock.GetUtcNow();

        var finished = await AdvanceAsync(_sut.RunAsync(Command("sleep 1d"), _tracked, Token));

        Assert.Equal(TypingTexts.Current.DidNotEnd("sleep 1d", TimeSpan.FromMinutes(3)), finished.Error!.Message);
        Assert.InRange(_clock.GetUtcNow() - before, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Run_NoPromptComes_IsToldAndNothingIsTyped()
    {
        var finished = await AdvanceAsync(_sut.RunAsync(Command("docker ps"), _tracked, Token));

        Assert.Equal(TypingTexts.Current.StillRunning(MachineName.Machine1), finished.Error!.Message);
        Assert.Empty(_shell.Typed);
    }

    [Fact]
    public async Task Run_GivenUp_IsCancelled()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var running = _sut.RunAsync(Command("docker ps"), _tracked, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Send_AtAPrompt_ReplacesWhatStandsInTheLine()
    {
        _shell.Print(Prompt);
        await UntilAsync(() => _tracked.IsAtPrompt);

        Assert.Null(await ShellTyper.SendAsync(Command("docker ps"), _tracked, Token));

        Assert.Equal(["\u0005\u0015docker ps\r"], _shell.Typed);
    }

    [Fact]
    public async Task WhyNot_InAContainersShell_TellsWhereTheCommandBelongs()
    {
        const string exec = "docker exec -it web sh";
        _shell.Print(Prompt);
        _shell.OnTyped(exec + "\r", Started(exec) + "/ # ");
        var opened = await AdvanceAsync(_sut.RunAsync(Command(exec), _tracked, Token));

        Assert.True(opened.Value.HasOpenedShell);
        Assert.Equal(TypingTexts.Current.BelongsOnMachine(MachineName.Machine1, "web"), ShellTyper.WhyNot(Command("docker ps"), _tracked));
        Assert.Null(ShellTyper.WhyNot(Command("ls") with { Container = "web" }, _tracked));
    }

    [Fact]
    public async Task Run_ExitOfAContainersShell_WaitsUntilTheMachinesPromptIsBack()
    {
        const string exec = "docker exec -it web sh";
        _shell.Print(Prompt);
        _shell.OnTyped(exec + "\r", Started(exec) + "/ # ");
        _shell.OnTyped("exit\r", "exit\r\n" + Ended(0));
        await AdvanceAsync(_sut.RunAsync(Command(exec), _tracked, Token));

        var left = await AdvanceAsync(_sut.RunAsync(Command("exit") with { Container = "web" }, _tracked, Token));

        Assert.Equal(("web", "exit"), (left.Value.Container, left.Value.CommandLine));
        Assert.True(_tracked is { InnerContainer: null, IsAtPrompt: true });
    }

    [Fact]
    public async Task WhyNot_OnTheMachine_TellsThatTheCommandBelongsInside()
    {
        _shell.Print(Prompt);
        await UntilAsync(() => _tracked.IsAtPrompt);

        Assert.Equal(TypingTexts.Current.BelongsInside("web"), ShellTyper.WhyNot(Command("ls") with { Container = "web" }, _tracked));
    }

    [Fact]
    public async Task Send_ShellHasEnded_SaysSo()
    {
        await _shell.DisposeAsync();

        Assert.Equal(TypingTexts.Current.ShellEnded(MachineName.Machine1), await ShellTyper.SendAsync(Command("ls"), _tracked, Token));
    }

    private static string Started(string command) => $"{command}\r\n\e]133;C;cmdline_url={Uri.EscapeDataString(command)}\e\\";

    private static string Ended(int status) => $"\e]133;D;{status}\e\\{Prompt}";

    private static ResolvedCommand Command(string text, params Interaction[] interactions) => new(
        MachineName.Machine1, null, text, new() { On = new NamedMachine(MachineName.Machine1), Text = text, Interactions = [.. interactions] });

    private async Task<T> AdvanceAsync<T>(Task<T> task)
    {
        await UntilAsync(() => task.IsCompleted);
        return await task;
    }

    /// <summary>Advances the clock, but not while printed output is still being processed.</summary>
    private async Task UntilAsync(Func<bool> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Limit, _tracked.ScreenText());
            if (_shell.Printed == _clock.TakenIn && _clock.IsWaitingForSilence)
            {
                _clock.Advance(TimeSpan.FromMilliseconds(20));
            }

            await Task.Yield();
        }
    }

    /// <summary>Tracks how much output was processed, and whether the code under test is waiting for silence.</summary>
    private sealed class ShellClock : FakeTimeProvider
    {
        private long _takenIn;
        private volatile bool _isWaitingForSilence = true;

        public long TakenIn => Interlocked.Read(ref _takenIn);

        public bool IsWaitingForSilence => _isWaitingForSilence;

        public void TakeIn(ReadOnlyMemory<byte> bytes)
        {
            _isWaitingForSilence = false;
            Interlocked.Add(ref _takenIn, bytes.Length);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _isWaitingForSilence |= dueTime == CommandTracker.Quiet;
            return timer;
        }
    }

    /// <summary>Prints an answer to what is typed.</summary>
    private sealed class AnsweringShell : IShell
    {
        private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
        private readonly Dictionary<string, string> _answers = [];
        private readonly List<string> _typed = [];
        private readonly TaskCompletionSource<ShellEnd> _end = new();
        private long _printed;

        public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

        public Task<ShellEnd> Completion => _end.Task;

        public IReadOnlyList<string> Typed => _typed;

        public long Printed => Interlocked.Read(ref _printed);

        public void OnTyped(string text, string answer) => _answers[text] = answer;

        public void Print(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Interlocked.Add(ref _printed, bytes.Length);
            _output.Writer.TryWrite(bytes);
        }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            var text = Encoding.UTF8.GetString(bytes.Span);
            _typed.Add(text);
            if (_answers.TryGetValue(text, out var answer))
            {
                Print(answer);
            }

            return default;
        }

        public void Resize(TerminalSize size)
        {
        }

        public ValueTask DisposeAsync()
        {
            _output.Writer.TryComplete();
            _end.TrySetResult(new(true, "ended"));
            return default;
        }
    }
}
