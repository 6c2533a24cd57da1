using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Docker.Tests;

/// <summary>The adapter against this machine's real engine, with an image of its own: busybox and nothing else.</summary>
public sealed class DockerEngineTests : IAsyncLifetime
{
    private readonly string _name = $"tutor-test-{Guid.NewGuid():N}"[..22];
    private readonly DockerEngine _sut = new(MachineName.Machine1, DockerSocket.DialAsync, TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Programs.ShellAsync(
        $"""
        set -e
        d=$(mktemp -d); mkdir -p $d/bin; cp $(command -v busybox) $d/bin/busybox
        for a in sh sleep echo cat; do ln -s busybox $d/bin/$a; done
        tar -C $d -c . | docker import - {_name}:1 > /dev/null; rm -r $d
        docker network create --subnet 10.199.3.0/24 --gateway 10.199.3.7 {_name} > /dev/null
        docker run -d --name {_name} --network {_name} -p 127.0.0.1::80 {_name}:1 /bin/sleep 600 > /dev/null
        """,
        Token);

    public async ValueTask DisposeAsync()
    {
        await _sut.DisposeAsync();
        await Programs.ShellAsync(
            $"docker rm -f -v {_name} {_name}-2 >/dev/null 2>&1; docker network rm {_name} >/dev/null; docker rmi {_name}:1 >/dev/null",
            CancellationToken.None);
    }

    [Fact]
    public async Task ObserveAsync_RealEngine_TellsContainerAndNetwork()
    {
        var state = (await _sut.ObserveAsync(Token)).Value;

        var container = Assert.Single(state.Containers, container => container.Name == _name);
        Assert.True(container.IsRunning);
        Assert.Equal($"{_name}:1", container.Image);
        Assert.StartsWith("10.199.3.", Assert.Single(container.Networks).Address, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(container.Ports).HostPort);
        var network = Assert.Single(state.Networks, network => network.Name == _name);
        Assert.Equal(new AddressPool("10.199.3.0/24", "10.199.3.7"), Assert.Single(network.Pools));
        Assert.False(network.IsPredefined);
    }

    [Fact]
    public async Task ExecAsync_Command_GivesStatusAndBothStreams()
    {
        var output = (await _sut.ExecAsync(
            _name, ["/bin/sh", "-c", "echo out; echo err >&2; exit 3"], TimeSpan.FromSeconds(10), Token)).Value;

        Assert.Equal(new CommandOutput(3, "out\n", "err\n"), output);
    }

    [Fact]
    public async Task ExecAsync_PrintsTooMuch_KeepsTheEndAndSaysSo()
    {
        var output = (await _sut.ExecAsync(
            _name, ["/bin/sh", "-c", "i=0; while [ $i -lt 9000 ]; do echo 0123456789abcde; i=$((i+1)); done; echo end"],
            TimeSpan.FromSeconds(20), Token)).Value;

        Assert.True(output.IsCut);
        Assert.Equal(OutputTail.Limit, output.StandardOutput.Length);
        Assert.EndsWith("abcde\nend\n", output.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecAsync_NoSuchContainer_IsRefused()
    {
        var result = await _sut.ExecAsync("tutor-no-such-container", ["true"], TimeSpan.FromSeconds(10), Token);

        Assert.Equal(EngineErrorKind.Refused, result.Error!.Kind);
        Assert.Equal(404, result.Error.StatusCode);
    }

    [Fact]
    public async Task WatchAsync_ContainerStarts_IsTold()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var events = _sut.WatchAsync(limit.Token).GetAsyncEnumerator(limit.Token);
        var next = events.MoveNextAsync().AsTask();

        // The stream reports only events after it was opened, so repeat the change until one is reported.
        while (!next.IsCompleted)
        {
            await Programs.ShellAsync($"docker rm -f {_name}-2 >/dev/null 2>&1; docker create --name {_name}-2 {_name}:1 /bin/sh", limit.Token);
        }

        Assert.True(await next);
        Assert.Equal("container", events.Current.Type);
        await limit.CancelAsync();
    }

    [Fact]
    public async Task WatchAsync_EngineAway_IsToldOnceAndAgainWhenItAnswers()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var clock = new FakeTimeProvider();
        var isAway = true;
        var dials = 0;
        await using var sut = new DockerEngine(
            MachineName.Machine1,
            token =>
            {
                Interlocked.Increment(ref dials);
                return Volatile.Read(ref isAway)
                    ? Task.FromException<Stream>(new IOException("no way to Machine1"))
                    : DockerSocket.DialAsync(token);
            },
            clock);
        var events = sut.WatchAsync(limit.Token).GetAsyncEnumerator(limit.Token);

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("lost", events.Current.Action);

        var next = events.MoveNextAsync().AsTask();
        while (Volatile.Read(ref dials) < 4)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));

            // A little real time too: what comes from a socket or a busy thread pool gets its turn.
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }

        Assert.False(next.IsCompleted);
        Volatile.Write(ref isAway, false);
        while (!next.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(10));

            // A little real time too: what comes from a socket or a busy thread pool gets its turn.
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }

        Assert.True(await next);
        Assert.Equal("restored", events.Current.Action);
        await limit.CancelAsync();
    }

    [Fact]
    public async Task ObserveAsync_NobodyListens_IsUnreachable()
    {
        await using var sut = new DockerEngine(
            MachineName.Machine2, _ => Task.FromException<Stream>(new IOException("no way to Machine2")), TimeProvider.System);

        var result = await sut.ObserveAsync(Token);

        Assert.Equal(EngineErrorKind.Unreachable, result.Error!.Kind);
        Assert.Contains("no way to Machine2", result.Error.Message, StringComparison.Ordinal);
    }
}
