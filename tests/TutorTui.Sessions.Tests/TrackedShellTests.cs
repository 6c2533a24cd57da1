using System.Text;
using System.Threading.Channels;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using Xunit;

namespace TutorTui.Sessions.Tests;

public sealed class TrackedShellTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    private const string Prompt = "\e]133;A\e\\Machine1 ~$ \e]133;B\e\\";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Run(string command, string output, int status) =>
        $"{command}\r\n\e]133;C;cmdline_url={Uri.EscapeDataString(command)}\e\\{output}\e]133;D;{status}\e\\{Prompt}";

    [Fact]
    public async Task CommandFinished_MarkedCommand_HasLineStatusAndOutput()
    {
        var finished = await FeedAsync(Prompt + Run("docker ps -a", "CONTAINER ID\r\nabc\r\n", 2));

        var command = Assert.Single(finished);
        Assert.Equal(("docker ps -a", 2, "CONTAINER ID\nabc\n"), (command.CommandLine, command.ExitCode, command.Output));
        Assert.Null(command.Container);
    }

    [Fact]
    public void CommandFinished_AnyChunking_GivesTheSameCommands() =>
        Gen.Int[1, 40].Sample(
            size =>
            {
                var finished = FeedAsync(Prompt + Run("echo ö", "ö\r\n", 0) + Run("false", string.Empty, 1), size).GetAwaiter().GetResult();
                return finished.Select(command => (command.CommandLine, command.ExitCode)).SequenceEqual([("echo ö", 0), ("false", 1)]);
            },
            iter: 30, threads: 1);

    [Fact]
    public async Task InnerShell_CommandsInAContainer_AreRecognisedWithoutMarks()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);

        shell.Print(Prompt + "docker exec -it web sh\r\n\e]133;C;cmdline_url=docker%20exec%20-it%20web%20sh\e\\/ # ");
        var opened = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.True(opened.HasOpenedShell);
        Assert.Equal("web", sut.InnerContainer);

        shell.Print("ping -c 1 db");
        await sut.WriteAsync("\r"u8.ToArray(), Token);
        shell.Print("\r\n64 bytes from 10.0.0.2\r\n# not a prompt\r\n/ # ");
        var ping = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("web", "ping -c 1 db"), (ping.Container, ping.CommandLine));
        Assert.Contains("64 bytes", ping.Output, StringComparison.Ordinal);

        shell.Print("exit\r\n\e]133;D;0\e\\" + Prompt);
        var exit = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("web", "exit"), (exit.Container, exit.CommandLine));
        var outer = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("docker exec -it web sh", 0), (outer.CommandLine, outer.ExitCode));
        Assert.Null(sut.InnerContainer);
    }

    [Theory]
    [InlineData("\e[?1049h\e[Hdocker0\r\n\e[K\e[?1049l", "docker0\n")]
    [InlineData("\e[H\e[2J\e[3Jdocker0\r\n", "docker0\n")]
    [InlineData("\e[?1049h\e[2;5Hdocker0", "    docker0")]
    [InlineData("\ecdocker0\r\n", "docker0\n")]
    public async Task CommandFinished_ScreenClearedOrLeft_HasWhatWasPrinted(string printed, string expected)
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);

        shell.Print(Prompt + Run("seq 60", string.Concat(Enumerable.Range(1, 60).Select(n => $"{n}\r\n")), 0)
            + Run("ifconfig", printed, 0) + Run("docker ps", "abc web\r\n", 0));

        List<string> outputs = [];
        while (outputs.Count < 3)
        {
            outputs.Add((await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token)).Output);
        }

        Assert.Equal([expected, "abc web\n"], outputs.Skip(1));
    }

    [Fact]
    public async Task CommandRunning_EndlessCommand_IsToldWithWhatItHasPrintedSoFar()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var running = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandRunning += command => running.Writer.TryWrite(command);
        sut.CommandFinished += command => Assert.False(command.IsRunning);

        shell.Print(Prompt + "ping db\r\n\e]133;C;cmdline_url=ping%20db\e\\64 bytes from db\r\n");
        var first = await running.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("ping db", "64 bytes from db\n", true, null), (first.CommandLine, first.Output, first.IsRunning, first.ExitCode));

        shell.Print("^C\r\n\e]133;D;0\e\\" + Prompt + "\e]133;C;cmdline_url=sleep\e\\");
        var next = await running.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("sleep", string.Empty), (next.CommandLine, next.Output));
    }

    [Fact]
    public async Task CommandRunning_EndlessCommandInAContainer_IsToldAsItsOwn()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        var running = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);
        sut.CommandRunning += command => running.Writer.TryWrite(command);
        shell.Print(Prompt + Exec + "/ # ");
        await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        await sut.WriteAsync("ping db\r"u8.ToArray(), Token);
        shell.Print("ping db\r\n64 bytes from db\r\n");
        var command = await running.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        Assert.Equal(("web", "ping db", "64 bytes from db\n"), (command.Container, command.CommandLine, command.Output));
    }

    [Fact]
    public async Task InnerShell_CommandClearsTheScreen_CommandAndOutputAreStillKnown()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);
        shell.Print(Prompt + Exec + "/ # ");
        await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        await sut.WriteAsync("clear; ifconfig\r"u8.ToArray(), Token);
        shell.Print("clear; ifconfig\r\n\e[H\e[Jeth0 172.17.0.2\r\n/ # ");
        var command = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        Assert.Equal(("web", "clear; ifconfig", "eth0 172.17.0.2\n"), (command.Container, command.CommandLine, command.Output));
    }

    [Theory]
    [InlineData(TerminalPermissions.None, null)]
    [InlineData(TerminalPermissions.WriteClipboard, "hello")]
    public async Task Clipboard_IsWrittenByPermissionOnly(TerminalPermissions permissions, string? expected)
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System, permissions);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);
        string? written = null;
        sut.ClipboardWritten += text => written = text;

        shell.Print("\e]52;c;aGVsbG8=\e\\" + Prompt + Run("true", string.Empty, 0));
        await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        Assert.Equal(expected, written);
    }

    [Fact]
    public async Task IsDrawing_OfAProgramThatForgetsToEndItsFrame_EndsInSilence()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var changes = Channel.CreateUnbounded<bool>();
        sut.Changed += () => changes.Writer.TryWrite(sut.IsDrawing);

        shell.Print("\e[?2026hhalf");

        Assert.True(await changes.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token));
        Assert.False(await changes.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token));
    }

    private const string Exec = "docker exec -it web sh\r\n\e]133;C;cmdline_url=docker%20exec%20-it%20web%20sh\e\\";

    [Fact]
    public async Task InnerShell_CommandsTypedAhead_AreRecognisedAtTheNextPrompt()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);

        shell.Print(Prompt + Exec + "ping db\r\n/ # ping db\r\n64 bytes\r\n/ # ls /tmp\r\na\r\n/ # ");
        List<(string?, string)> seen = [];
        for (var count = 0; count < 3; count++)
        {
            var command = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
            seen.Add((command.Container, command.CommandLine));
        }

        Assert.Equal([(null, "docker exec -it web sh"), ("web", "ping db"), ("web", "ls /tmp")], seen);
    }

    [Fact]
    public async Task InnerShell_WholeSessionTypedAhead_IsRecognisedAtItsEnd()
    {
        var finished = await FeedAsync(
            Prompt + Exec + "/ # ping db\r\n64 bytes\r\n# no prompt\r\n/ # exit\r\n\e]133;D;0\e\\" + Prompt);

        Assert.Equal(
            [("web", "ping db", "64 bytes\n# no prompt\n"), ("web", "exit", string.Empty), (null, "docker exec -it web sh", null)],
            finished.Select(command => (command.Container, command.CommandLine, command.Container is null ? null : command.Output)));
    }

    [Fact]
    public async Task InnerShell_ScreenCleared_CommandIsStillRecognised()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);
        var drawn = new SemaphoreSlim(0);
        sut.Changed += () => drawn.Release();
        shell.Print(Prompt + "\r\n\r\n\r\n" + Exec + "/ # ");
        await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);

        shell.Print("\e[H\e[J/ # ping db");
        await drawn.WaitAsync(Timeout, Token);
        while (!sut.ScreenText().StartsWith("/ # ping db", StringComparison.Ordinal))
        {
            await drawn.WaitAsync(Timeout, Token);
        }

        await sut.WriteAsync("\r"u8.ToArray(), Token);
        shell.Print("\r\n64 bytes\r\n/ # ");

        var ping = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal(("web", "ping db"), (ping.Container, ping.CommandLine));
    }

    [Fact]
    public async Task Emulator_CursorQuery_IsAnsweredToTheShell()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);

        shell.Print("ab\e[6n");

        Assert.Equal("\e[1;3R", await shell.Written.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token));
    }

    [Fact]
    public async Task Emulator_QueriesWhoseAnswersNobodyReads_DoNotStopTheScreen()
    {
        await using var shell = new ScriptedShell { TakesNothing = true };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var shown = new TaskCompletionSource();
        sut.Changed += () =>
        {
            if (sut.ScreenText() == "after")
            {
                shown.TrySetResult();
            }
        };

        shell.Print(string.Concat(Enumerable.Repeat("\e[6n", 10_000)));
        shell.Print("after");

        await shown.Task.WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task TryType_MachineReadsNothing_RefusesBeyondTheBoundInsteadOfWaiting()
    {
        await using var shell = new ScriptedShell { TakesNothing = true };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var piece = new byte[64 * 1024];

        var taken = await Task.Run(() => Enumerable.Range(0, 20).Count(_ => sut.TryType(piece)), Token).WaitAsync(Timeout, Token);

        Assert.Equal(16, taken);
        Assert.False(sut.TryType("x"u8.ToArray()));
    }

    [Fact]
    public async Task TryType_AmongWritesAndInManyPieces_KeepsTheOrder()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);

        Assert.True(sut.TryType("a"u8.ToArray()));
        await sut.WriteAsync("b"u8.ToArray(), Token);
        Assert.True(sut.TryType("c"u8.ToArray()));
        await sut.WriteAsync("d"u8.ToArray(), Token);

        Assert.Equal(["a", "b", "c", "d"], await shell.TakeWrittenAsync(4, Token));
    }

    [Fact]
    public async Task TryType_WritingHasFailed_IsToldAndTheNextBytesArrive()
    {
        await using var shell = new ScriptedShell { Failure = new InvalidOperationException("no") };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var fault = new TaskCompletionSource<Exception>();
        sut.Faulted += fault.SetResult;

        Assert.True(sut.TryType("a"u8.ToArray()));
        Assert.Equal("no", (await fault.Task.WaitAsync(Timeout, Token)).Message);
        Assert.True(sut.TryType("b"u8.ToArray()));

        Assert.Equal(["b"], await shell.TakeWrittenAsync(1, Token));
    }

    [Fact]
    public async Task Write_WritingHasFailed_ThrowsWhereItWasAsked()
    {
        await using var shell = new ScriptedShell { Failure = new InvalidOperationException("no") };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        sut.Faulted += _ => Assert.Fail("It is known where it was asked.");

        await Assert.ThrowsAsync<InvalidOperationException>(() => sut.WriteAsync("a"u8.ToArray(), Token));
    }

    [Fact]
    public async Task Write_GivenUpWhileTheMachineReadsNothing_EndsAtOnceAndIsNotSentLater()
    {
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var shell = new ScriptedShell { Gate = new(false) };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        Assert.True(sut.TryType("a"u8.ToArray()));

        var writing = sut.WriteAsync("b"u8.ToArray(), cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(Timeout, Token));
        Assert.True(sut.TryType("c"u8.ToArray()));
        shell.Gate.Set();

        Assert.Equal(["a", "c"], await shell.TakeWrittenAsync(2, Token));
    }

    [Fact]
    public async Task Dispose_WriteIsStuckForGood_GivesItUpAfterTwoSeconds()
    {
        var clock = new FakeTimeProvider();
        var shell = new ScriptedShell { Gate = new(false) };
        var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), clock);
        Assert.True(sut.TryType("a"u8.ToArray()));
        await shell.Stuck.WaitAsync(Timeout, Token);
        var waiting = sut.WriteAsync("b"u8.ToArray(), Token);

        var disposing = sut.DisposeAsync().AsTask();
        while (!disposing.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await disposing;
        Assert.True(sut.TryType("c"u8.ToArray()));
        shell.Gate.Set();
        await waiting.WaitAsync(Timeout, Token);
        Assert.Equal(["a"], await shell.TakeWrittenAsync(1, Token));
        Assert.False(shell.Written.TryRead(out _));
    }

    [Fact]
    public async Task Dispose_ClosingTheShellBlocks_GivesItUpAfterTwoSeconds()
    {
        var clock = new FakeTimeProvider();
        var shell = new ScriptedShell { CloseGate = new(false) };
        var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), clock);

        var disposing = Task.Run(() => sut.DisposeAsync().AsTask(), Token);
        await shell.Closing.WaitAsync(Timeout, Token);
        while (!disposing.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await disposing;
        Assert.False(shell.Completion.IsCompleted);
        shell.CloseGate.Set();
        await shell.Completion.WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task Completion_OfAShellThatEnds_HasItsReason()
    {
        var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);

        await shell.DisposeAsync();

        Assert.Equal(new(true, "ended"), await sut.Completion.WaitAsync(Timeout, Token));
    }

    /// <summary>Output that nobody takes in would hold back the connection, and the screen would stand still without a word.</summary>
    [Fact]
    public async Task OutputReceived_HandlerThrows_EndsTheShellWithTheReason()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var fault = new TaskCompletionSource<Exception>();
        sut.Faulted += fault.SetResult;
        sut.OutputReceived += _ => throw new IOException("No terminal any more.");

        shell.Print("a");

        var end = await sut.Completion.WaitAsync(Timeout, Token);
        Assert.False(end.IsClean);
        Assert.Equal("The shell on Machine1 was closed because its output could not be shown: No terminal any more.", end.Message);
        Assert.IsType<IOException>(await fault.Task.WaitAsync(Timeout, Token));
        await shell.Completion.WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task Output_StreamBreaks_EndsTheShellWithTheReason()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);

        shell.Break(new InvalidDataException("No bytes."));

        Assert.EndsWith("No bytes.", (await sut.Completion.WaitAsync(Timeout, Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryType_AfterTheOutputHasFailed_IsDropped()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        shell.Break(new InvalidDataException("No bytes."));
        await sut.Completion.WaitAsync(Timeout, Token);

        Assert.True(sut.TryType("a"u8.ToArray()));
        await sut.WriteAsync("b"u8.ToArray(), Token).WaitAsync(Timeout, Token);

        Assert.False(shell.Written.TryRead(out _));
    }

    [Fact]
    public async Task Completion_OfAShellThatFaults_EndsWithTheReason()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);

        shell.FailCompletion(new InvalidOperationException("no"));

        Assert.False((await sut.Completion.WaitAsync(Timeout, Token)).IsClean);
    }

    [Fact]
    public async Task Emulator_AnswerCannotBeSent_IsToldAndTheNextOneArrives()
    {
        await using var shell = new ScriptedShell { Failure = new InvalidOperationException("no") };
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var fault = new TaskCompletionSource<Exception>();
        sut.Faulted += fault.SetResult;

        shell.Print("\e[6n");
        Assert.Equal("no", (await fault.Task.WaitAsync(Timeout, Token)).Message);
        shell.Print("ab\e[6n");

        Assert.Equal(["\e[1;3R"], await shell.TakeWrittenAsync(1, Token));
    }

    [Fact]
    public async Task Bell_Rung_IsTold()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var rung = new TaskCompletionSource();
        sut.BellRang += rung.SetResult;

        shell.Print("ab\a");

        await rung.Task.WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task Changed_OutputThatDoesNotEnd_IsToldWithEachPiece()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        List<string> screens = [];
        var all = new TaskCompletionSource();
        sut.Changed += () =>
        {
            screens.Add(sut.ScreenText());
            if (screens.Count == 1)
            {
                // More output has arrived before anybody has looked at the screen.
                shell.Print("b");
                shell.Print("c");
            }
            else if (screens[^1] == "abc")
            {
                all.TrySetResult();
            }
        };

        shell.Print("a");

        await all.Task.WaitAsync(Timeout, Token);
        Assert.Equal(["a", "ab", "abc"], screens);
    }

    [Fact]
    public async Task Resize_WhileACommandRuns_ItsOutputIsStillFound()
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        var finished = Channel.CreateUnbounded<FinishedCommand>();
        var shown = new TaskCompletionSource();
        sut.CommandFinished += command => finished.Writer.TryWrite(command);
        sut.Changed += () =>
        {
            if (sut.ScreenText().EndsWith('z'))
            {
                shown.TrySetResult();
            }
        };
        var line = new string('y', 100);
        shell.Print($"{line}\r\n{Prompt}long\r\n\e]133;C;cmdline_url=long\e\\{line}z");
        await shown.Task.WaitAsync(Timeout, Token);

        sut.Resize(new(30, 24));
        shell.Print($"\r\nend\r\n\e]133;D;0\e\\{Prompt}");

        var command = await finished.Reader.ReadAsync(Token).AsTask().WaitAsync(Timeout, Token);
        Assert.Equal($"{line}z\nend\n", command.Output);
    }

    private static async Task<IReadOnlyList<FinishedCommand>> FeedAsync(string text, int chunk = int.MaxValue)
    {
        await using var shell = new ScriptedShell();
        await using var sut = TrackedShell.Start(MachineName.Machine1, shell, new(80, 24), TimeProvider.System);
        List<FinishedCommand> finished = [];
        sut.CommandFinished += finished.Add;
        var ended = new TaskCompletionSource();
        sut.Changed += () =>
        {
            if (sut.ScreenText().EndsWith("THE END", StringComparison.Ordinal))
            {
                ended.TrySetResult();
            }
        };
        foreach (var piece in Encoding.UTF8.GetBytes(text + "THE END").Chunk(chunk))
        {
            shell.Print(piece);
        }

        await ended.Task.WaitAsync(Timeout, Token);
        return finished;
    }

    /// <summary>A shell whose output the test writes; real shells are used when lessons are verified.</summary>
    private sealed class ScriptedShell : IShell
    {
        private readonly Channel<ReadOnlyMemory<byte>> _output = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
        private readonly Channel<string> _written = Channel.CreateUnbounded<string>();
        private readonly TaskCompletionSource<ShellEnd> _end = new();

        public ChannelReader<ReadOnlyMemory<byte>> Output => _output.Reader;

        public ChannelReader<string> Written => _written.Reader;

        public Task<ShellEnd> Completion => _end.Task;

        /// <summary>Fails the first write.</summary>
        public Exception? Failure { get; set; }

        /// <summary>Writes wait here, and cannot be cancelled.</summary>
        public ManualResetEventSlim Gate { get; init; } = new(true);

        /// <summary>Closing the shell waits here.</summary>
        public ManualResetEventSlim CloseGate { get; init; } = new(true);

        /// <summary>Released when closing begins.</summary>
        public SemaphoreSlim Closing { get; } = new(0);

        /// <summary>Released by each write that begins.</summary>
        public SemaphoreSlim Stuck { get; } = new(0);

        public async Task<List<string>> TakeWrittenAsync(int count, CancellationToken cancellationToken)
        {
            List<string> taken = [];
            while (taken.Count < count)
            {
                taken.Add(await Written.ReadAsync(cancellationToken).AsTask().WaitAsync(Timeout, cancellationToken));
            }

            return taken;
        }

        public void Print(string text) => Print(Encoding.UTF8.GetBytes(text));

        /// <summary>Ends the output with a fault.</summary>
        public void Break(Exception fault) => _output.Writer.Complete(fault);

        /// <summary>Faults instead of telling how the shell has ended.</summary>
        public void FailCompletion(Exception fault) => _end.SetException(fault);

        public void Print(byte[] bytes) => _output.Writer.TryWrite(bytes);

        /// <summary>Typed bytes never arrive, and the caller waits.</summary>
        public bool TakesNothing { get; init; }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            Stuck.Release();
            if (Failure is { } failure)
            {
                Failure = null;
                throw failure;
            }

            Gate.Wait(CancellationToken.None);
            if (TakesNothing)
            {
                cancellationToken.WaitHandle.WaitOne();
            }

            _written.Writer.TryWrite(Encoding.UTF8.GetString(bytes.Span));
            return default;
        }

        public void Resize(TerminalSize size)
        {
        }

        public ValueTask DisposeAsync()
        {
            Closing.Release();
            CloseGate.Wait(CancellationToken.None);
            _output.Writer.TryComplete();
            _end.TrySetResult(new(true, "ended"));
            return default;
        }
    }
}
