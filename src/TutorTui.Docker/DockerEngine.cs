using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Docker.DotNet;
using Docker.DotNet.Models;
using Docker.DotNet.NativeHttp;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Docker;

/// <summary>A Docker Engine behind any duplex stream, as <c>docker system dial-stdio</c> over SSH gives one.</summary>
/// <param name="machine">The machine's name, for facts and messages.</param>
/// <param name="dial">Opens one more connection to the engine; connections are pooled and used again.</param>
/// <param name="clock">The clock.</param>
public sealed class DockerEngine(
    MachineName machine, Func<CancellationToken, Task<Stream>> dial, TimeProvider clock) : IEngine
{
    private const int MaxConnections = 6;
    private static readonly TimeSpan ObserveTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ReconnectPause = TimeSpan.FromSeconds(1);

    private readonly DockerClient _client = Connect(dial);

    public async Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken)
    {
        var first = await TryAsync(ReadAsync, ObserveTimeout, cancellationToken).ConfigureAwait(false);

        // A pooled connection may have died since it was last used; the next one is new.
        return first.Error is { Kind: EngineErrorKind.Unreachable }
            ? await TryAsync(ReadAsync, ObserveTimeout, cancellationToken).ConfigureAwait(false)
            : first;
    }

    public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var isFirst = true; !cancellationToken.IsCancellationRequested; isFirst = false)
        {
            if (!isFirst)
            {
                await Task.Delay(ReconnectPause, clock, cancellationToken).ConfigureAwait(false);
                yield return new("connection", "restored", machine.ToString(), clock.GetUtcNow());
            }

            // A caller that stops listening without cancelling must not leave the stream behind: it holds a connection.
            using var listening = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var events = Channel.CreateUnbounded<EngineEvent>();
            var pump = PumpAsync(events.Writer, listening.Token);
            try
            {
                await foreach (var engineEvent in events.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return engineEvent;
                }
            }
            finally
            {
                await listening.CancelAsync().ConfigureAwait(false);
                await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public Task<Result<CommandOutput, EngineError>> ExecAsync(
        string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken) =>
        TryAsync(token => RunAsync(containerId, arguments, token), timeout, cancellationToken);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return default;
    }

    private static DockerClient Connect(Func<CancellationToken, Task<Stream>> dial) =>
        new DockerClientBuilder()
            .WithEndpoint(new Uri("http://engine"))
            .WithTransportOptions(new NativeHttpTransportOptions
            {
                ConfigureHandler = handler =>
                {
                    // The host name is made up; a proxy of the environment must not be asked for it.
                    handler.UseProxy = false;
                    handler.MaxConnectionsPerServer = MaxConnections;
                    handler.PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10);
                    handler.PooledConnectionLifetime = Timeout.InfiniteTimeSpan;
                    handler.ConnectCallback = async (_, token) => await dial(token).ConfigureAwait(false);
                },
            })
            .Build();

    private async Task<EngineState> ReadAsync(CancellationToken cancellationToken)
    {
        var info = _client.System.GetSystemInfoAsync(cancellationToken);
        var containers = _client.Containers.ListContainersAsync(new() { All = true }, cancellationToken);
        var networks = _client.Networks.ListNetworksAsync(new(), cancellationToken);
        var images = _client.Images.ListImagesAsync(new(), cancellationToken);
        var volumes = _client.Volumes.ListAsync(cancellationToken);
        var plugins = _client.Plugin.ListPluginsAsync(new(), cancellationToken);
        await Task.WhenAll(info, containers, networks, images, volumes, plugins).ConfigureAwait(false);
        var state = FactMapper.ToState(
            machine, clock.GetUtcNow(), await info.ConfigureAwait(false), await containers.ConfigureAwait(false),
            await networks.ConfigureAwait(false), await images.ConfigureAwait(false),
            (await volumes.ConfigureAwait(false)).Volumes ?? [], await plugins.ConfigureAwait(false));
        return state.Swarm.IsManager ? await AddSwarmAsync(state, cancellationToken).ConfigureAwait(false) : state;
    }

    private async Task<EngineState> AddSwarmAsync(EngineState state, CancellationToken cancellationToken)
    {
        var nodes = _client.Swarm.ListNodesAsync(cancellationToken);
        var services = _client.Swarm.ListServicesAsync(new(), cancellationToken);
        var tasks = _client.Tasks.ListAsync(cancellationToken);
        var swarm = _client.Swarm.InspectSwarmAsync(cancellationToken);
        await Task.WhenAll(nodes, services, tasks, swarm).ConfigureAwait(false);
        return SwarmMapper.Add(
            state, await swarm.ConfigureAwait(false), await nodes.ConfigureAwait(false),
            await services.ConfigureAwait(false), await tasks.ConfigureAwait(false));
    }

    private async Task<CommandOutput> RunAsync(
        string containerId, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var exec = await _client.Exec.CreateContainerExecAsync(
            containerId, new() { AttachStdout = true, AttachStderr = true, Cmd = [.. arguments] }, cancellationToken)
            .ConfigureAwait(false);
        using var stream = await _client.Exec.StartContainerExecAsync(exec.ID, new(), cancellationToken).ConfigureAwait(false);
        var (output, error) = await stream.ReadOutputToEndAsync(cancellationToken).ConfigureAwait(false);
        var end = await _client.Exec.InspectContainerExecAsync(exec.ID, cancellationToken).ConfigureAwait(false);
        return new((int)(end.ExitCode ?? -1), Cut(output), Cut(error));
    }

    private async Task PumpAsync(ChannelWriter<EngineEvent> writer, CancellationToken cancellationToken)
    {
        try
        {
            await _client.System.MonitorEventsAsync(
                new ContainerEventsParameters(), new EventSink(writer), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (EngineFailure.Recognises(exception) && !cancellationToken.IsCancellationRequested)
        {
            // The stream broke; the caller's loop opens it again and says so.
        }
        finally
        {
            writer.TryComplete();
        }
    }

    private async Task<Result<T, EngineError>> TryAsync<T>(
        Func<CancellationToken, Task<T>> request, TimeSpan timeout, CancellationToken cancellationToken)
        where T : notnull
    {
        using var limit = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await request(either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return EngineFailure.TimedOut(machine, timeout, exception);
        }
        catch (Exception exception) when (EngineFailure.Recognises(exception) && !cancellationToken.IsCancellationRequested)
        {
            return EngineFailure.ToError(machine, exception);
        }
    }

    private static string Cut(string text)
    {
        const int MaxOutput = 64 * 1024;
        return text.Length <= MaxOutput ? text : text[^MaxOutput..];
    }

    private sealed class EventSink(ChannelWriter<EngineEvent> writer) : IProgress<Message>
    {
        public void Report(Message value)
        {
            if (FactMapper.ToEvent(value) is { } engineEvent)
            {
                writer.TryWrite(engineEvent);
            }
        }
    }
}
