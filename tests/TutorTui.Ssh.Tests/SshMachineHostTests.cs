using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core.Engine;
using TutorTui.Core.Shells;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Ssh.Tests;

/// <summary>The adapter against a real OpenSSH server.</summary>
public sealed class SshMachineHostTests : IAsyncLifetime
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);
    private Sshd _sshd = null!;
    private SshMachineHost _sut = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _sshd = await Sshd.StartAsync(Token);
        _sut = new(_sshd.Access, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await _sut.DisposeAsync();
        await _sshd.DisposeAsync();
    }

    [Fact]
    public async Task RunAsync_Command_GivesStatusAndBothStreams()
    {
        var output = (await _sut.RunAsync("echo out; echo err >&2; exit 3", Timeout, Token)).Value;

        Assert.Equal(new CommandOutput(3, "out\n", "err\n"), output);
    }

    [Fact]
    public async Task RunAsync_PrintsTooMuch_KeepsTheEndAndSaysSo()
    {
        var output = (await _sut.RunAsync("yes 0123456789abcde | head -c 20000000; echo end", Timeout, Token)).Value;

        Assert.True(output.IsCut);
        Assert.Equal(OutputTail.Limit, output.StandardOutput.Length);
        Assert.EndsWith("abcde\nend\n", output.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_PrintsTooMuch_IsNotKeptInMemory()
    {
        const long Printed = 100_000_000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var run = _sut.RunAsync($"yes 0123456789abcde | head -c {Printed}; sleep 1", Timeout, Token);
        var most = before;
        while (!run.IsCompleted)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(200), Token));
        }

        Assert.InRange(most - before, long.MinValue, Printed / 4);
    }

    [Fact]
    public async Task RunAsync_TooSlow_TimesOut()
    {
        var result = await _sut.RunAsync("sleep 30", TimeSpan.FromMilliseconds(300), Token);

        Assert.Equal(EngineErrorKind.TimedOut, result.Error!.Kind);
    }

    [Fact]
    public async Task DialAsync_Command_IsADuplexStream()
    {
        await using var stream = await _sut.DialAsync("cat", Token);

        await stream.WriteAsync("ping\n"u8.ToArray(), Token);
        var buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer, Token);

        Assert.Equal("ping\n", Encoding.ASCII.GetString(buffer));
    }

    [Fact]
    public async Task OpenShellAsync_Resize_ReachesTheRemoteSide()
    {
        await using var shell = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;

        shell.Resize(new(133, 44));
        await shell.WriteAsync("stty size; echo e''nd\n"u8.ToArray(), Token);

        Assert.Contains("44 133", await ReadUntilAsync(shell, "\nend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenShellAsync_NoReader_HoldsTheRemoteSideBack()
    {
        await using var shell = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;

        // More kilobytes than all buffers together can hold; without back-pressure the output would never stop.
        const int TooMany = 20_000;

        // A second channel reports how much could be printed: the number stands still once output is held back.
        var count = Path.Combine(Path.GetTempPath(), $"tutor-held-{Guid.NewGuid():N}");
        await shell.WriteAsync(Encoding.UTF8.GetBytes($"exec 3>&1; while printf '%01000d' 0 >&3; do echo >> {count}; done &\n"), Token);
        var (before, now) = (0L, 0L);
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), Token);
            var (_, output, _) = (await _sut.RunAsync($"stat -c %s {count}", Timeout, Token)).Value;
            (before, now) = (now, long.TryParse(output, out var lines) ? lines : 0);
        }
        while (now < TooMany && (now == 0 || now != before));

        await _sut.RunAsync($"rm -f {count}", Timeout, Token);
        Assert.InRange(now, 1, TooMany - 1);
    }

    [Fact]
    public async Task OpenShellAsync_HeldBackAndClosed_Ends()
    {
        var shell = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;
        await shell.WriteAsync("yes\n"u8.ToArray(), Token);
        await shell.Output.WaitToReadAsync(Token);

        await shell.DisposeAsync().AsTask().WaitAsync(Timeout, Token);

        Assert.True(shell.Completion.IsCompleted);
    }

    [Fact]
    public async Task OpenShellAsync_Exit_EndsCleanly()
    {
        await using var shell = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;

        await shell.WriteAsync("exit\n"u8.ToArray(), Token);

        Assert.True((await shell.Completion.WaitAsync(Timeout, Token)).IsClean);
    }

    [Fact]
    public async Task DialAsync_ConnectionLostWhileReading_TheReadEnds()
    {
        var stream = await _sut.DialAsync("cat", Token);
        var read = stream.ReadAsync(new byte[10], Token).AsTask();

        await _sshd.DropConnectionsAsync(Token);

        Assert.Equal(0, await read.WaitAsync(Timeout, Token));
        await stream.DisposeAsync();
    }

    /// <summary>An HTTP client always reads from its idle connections: that must not starve the thread pool.</summary>
    [Fact]
    public async Task DialAsync_ManyWhoWaitForOutput_HoldNoThreadsOfThePool()
    {
        const int Streams = 8;
        var before = BusyThreads();
        List<Stream> streams = [];
        List<Task<int>> reads = [];
        for (var index = 0; index < Streams; index++)
        {
            streams.Add(await _sut.DialAsync("cat", Token));
            reads.Add(streams[^1].ReadAsync(new byte[10], Token).AsTask());
        }

        while (ThreadPool.PendingWorkItemCount > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Token);
        }

        Assert.All(reads, read => Assert.False(read.IsCompleted));
        Assert.InRange(BusyThreads() - before, -Streams, Streams / 2);
        foreach (var stream in streams)
        {
            await stream.DisposeAsync();
        }
    }

    [Fact]
    public async Task DialAsync_ReadCancelled_TheNextReadGetsTheOutput()
    {
        await using var stream = await _sut.DialAsync("cat", Token);
        using var patience = new CancellationTokenSource();
        var read = stream.ReadAsync(new byte[10], patience.Token).AsTask();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);

        await stream.WriteAsync("ping\n"u8.ToArray(), Token);
        var buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer, Token);

        Assert.Equal("ping\n", Encoding.ASCII.GetString(buffer));
    }

    [Fact]
    public async Task DialAsync_ConnectionLostWhileWriting_TheWriteFails()
    {
        var stream = await _sut.DialAsync("cat", Token);
        await _sshd.DropConnectionsAsync(Token);

        // The first writes may still fit into buffers.
        await Assert.ThrowsAnyAsync<IOException>(() => Task.Run(
            async () =>
            {
                while (true)
                {
                    await stream.WriteAsync("x"u8.ToArray(), Token);
                }
            },
            Token).WaitAsync(Timeout, Token));
        await Task.Run(async () => await stream.DisposeAsync(), Token).WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task OpenShellAsync_AfterTheConnectionWasLost_ConnectsAnew()
    {
        await using var first = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;
        await _sshd.DropConnectionsAsync(Token);
        Assert.False((await first.Completion.WaitAsync(Timeout, Token)).IsClean);

        await using var second = (await _sut.OpenShellAsync(new(80, 24), Token)).Value;
    }

    [Fact]
    public async Task GetAsync_ClientThatTheHeartbeatGaveUp_ConnectsAnew()
    {
        await using var sut = new SshConnection(_sshd.Access, TimeProvider.System, NullLogger.Instance);
        (await sut.GetAsync(Token)).Dispose();

        Assert.True((await sut.GetAsync(Token)).IsConnected);
    }

    [Fact]
    public async Task DisposeAsync_HeartbeatWaitsForAHungPeer_TakesNoLongerThanItsLimit()
    {
        var clock = new LimitClock(SshConnection.CloseTimeout);
        var sut = new SshConnection(_sshd.Access, clock, NullLogger.Instance);
        await sut.GetAsync(Token);
        await _sshd.FreezeConnectionsAsync(Token);

        // The heartbeat is sent, and nobody answers.
        clock.Advance(TimeSpan.FromSeconds(5));

        await clock.PassUntilAsync(sut.DisposeAsync().AsTask(), Token).WaitAsync(Timeout, Token);
    }

    [Fact]
    public async Task DisposeAsync_ShellOfAHungPeer_TakesNoLongerThanItsLimit()
    {
        var clock = new LimitClock(SshConnection.CloseTimeout);
        await using var sut = new SshMachineHost(_sshd.Access, clock);
        await sut.RunAsync("true", Timeout, Token);
        var shell = (await sut.OpenShellAsync(new(80, 24), Token)).Value;
        await _sshd.FreezeConnectionsAsync(Token);

        await clock.PassUntilAsync(sut.DisposeAsync().AsTask(), Token).WaitAsync(Timeout, Token);

        await _sshd.DropConnectionsAsync(Token);
        await shell.DisposeAsync();
    }

    [Fact]
    public async Task DisposeAsync_WhileConnecting_EndsTheAttempt()
    {
        // Accepts connections and never sends anything.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        var sut = new SshConnection(_sshd.Access with { Port = port }, TimeProvider.System, NullLogger.Instance);
        var attempt = sut.GetAsync(Token);
        var waiting = sut.GetAsync(Token);

        await sut.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => attempt.WaitAsync(Timeout, Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(Timeout, Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sut.GetAsync(Token));
    }

    [Fact]
    public async Task OpenShellAsync_OtherHostKey_IsRefused()
    {
        await using var sut = new SshMachineHost(_sshd.Access with { HostKeySha256 = "somebodyElse" }, TimeProvider.System);

        var result = await sut.OpenShellAsync(new(80, 24), Token);

        Assert.Equal(ShellErrorKind.HostKeyMismatch, result.Error!.Kind);
        Assert.Contains("tutor lab reset", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenShellAsync_NobodyListens_IsUnreachable()
    {
        await using var sut = new SshMachineHost(_sshd.Access with { Port = 1 }, TimeProvider.System);

        var result = await sut.OpenShellAsync(new(80, 24), Token);

        Assert.Equal(ShellErrorKind.Unreachable, result.Error!.Kind);
        Assert.Contains("Machine1", result.Error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ReadUntilAsync(IShell shell, string end)
    {
        var text = new StringBuilder();
        await foreach (var bytes in shell.Output.ReadAllAsync(Token))
        {
            text.Append(Encoding.UTF8.GetString(bytes.Span));
            if (text.ToString().Contains(end, StringComparison.Ordinal))
            {
                break;
            }
        }

        return text.ToString();
    }

    private static int BusyThreads()
    {
        ThreadPool.GetMaxThreads(out var all, out _);
        ThreadPool.GetAvailableThreads(out var idle, out _);
        return all - idle;
    }
}
