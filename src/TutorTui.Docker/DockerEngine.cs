using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Docker.DotNet;
using Docker.DotNet.Models;
using Docker.DotNet.NativeHttp;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Docker;

/// <summary>
/// A Docker Engine behind any duplex stream, as <c>docker system dial-stdio</c> over SSH gives one. Safe to call from any thread.
/// </summary>
/// <param name="machine">The machine's name, for facts and messages.</param>
/// <param name="dial">Opens one more connection to the engine; connections are pooled and used again.</param>
/// <param name="clock">Measures limits and pauses, and timestamps states.</param>
/// <param name="loggers">Logs when the event stream breaks and returns; null logs nothing.</param>
public sealed class DockerEngine(
    MachineName machine, Func<CancellationToken, Task<Stream>> dial, TimeProvider clock, ILoggerFactory? loggers = null) : IEngine
{
    /// <summary>How many bytes of a command's output are read at a time.</summary>
    private const int ReadSize = 16 * 1024;

    private const int MaxConnections = 6;
    private static readonly TimeSpan ObserveTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ReconnectPause = TimeSpan.FromSeconds(1);

    private readonly DockerClient _client = Connect(dial);
    private readonly ILogger _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger<DockerEngine>();

    public async Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken)
    {
        var first = await TryAsync(ReadAsync, ObserveTimeout, cancellationToken).ConfigureAwait(false);

        if (first.Error is not { Kind: EngineErrorKind.Unreachable } error)
        {
            return first;
        }

        // A pooled connection may have died since it was last used; the next one is new.
        Log.AskingAgain(_logger, machine, error.Message);
        return await TryAsync(ReadAsync, ObserveTimeout, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var isFirst = true; !cancellationToken.IsCancellationRequested; isFirst = false)
        {
            if (!isFirst)
            {
                yield return EngineEvent.ConnectionLost(machine, clock.GetUtcNow());
                await WaitUntilItAnswersAsync(cancellationToken).ConfigureAwait(false);
            }

            // If a caller stops listening without cancelling, the stream must still be closed, because it holds a connection.
            using var listening = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var events = Channel.CreateUnbounded<EngineEvent>();
            var pump = PumpAsync(events.Writer, listening.Token);
            try
            {
                if (!isFirst)
                {
                    // The request for events was sent before: everything from here on is reported.
                    yield return EngineEvent.ConnectionRestored(machine, clock.GetUtcNow());
                }

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

    /// <summary>Closes the connections; takes at most two seconds if the transport hangs.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Task.Run(_client.Dispose).WaitAsync(CloseTimeout, clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Log.LeftBehind(_logger, machine, CloseTimeout.TotalSeconds);
        }
    }

    private static DockerClient Connect(Func<CancellationToken, Task<Stream>> dial) =>
        new DockerClientBuilder()
            .WithEndpoint(new Uri("http://engine"))
            .WithTransportOptions(new NativeHttpTransportOptions
            {
                ConfigureHandler = handler =>
                {
                    // The host name is fictitious, so it must not be sent to a proxy from the environment.
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
        var (output, error) = await ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        var end = await _client.Exec.InspectContainerExecAsync(exec.ID, cancellationToken).ConfigureAwait(false);
        var result = CommandOutput.Of((int)(end.ExitCode ?? -1), output, error);
        if (result.IsCut)
        {
            Log.OutputCut(_logger, machine, ShortId(containerId), OutputTail.Limit);
        }

        return result;
    }

    /// <summary>Keeps only the ends of both streams while reading them: a command may print without end.</summary>
    private static async Task<(OutputTail Output, OutputTail Error)> ReadAsync(MultiplexedStream stream, CancellationToken cancellationToken)
    {
        var (output, error) = (new OutputTail(), new OutputTail());
        var buffer = new byte[ReadSize];
        while (true)
        {
            var read = await stream.ReadOutputAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
            if (read.EOF)
            {
                return (output, error);
            }

            (read.Target is MultiplexedStream.TargetStream.StandardError ? error : output).Append(buffer.AsSpan(0, read.Count));
        }
    }

    /// <summary>Asks repeatedly with pauses; the first time at once.</summary>
    private async Task WaitUntilItAnswersAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while ((await TryAsync(PingAsync, ObserveTimeout, cancellationToken).ConfigureAwait(false)).Error is not null)
        {
            await Task.Delay(ReconnectPause, clock, cancellationToken).ConfigureAwait(false);
        }

        Log.EventsRestored(_logger, machine, (long)clock.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task<bool> PingAsync(CancellationToken cancellationToken)
    {
        await _client.System.PingAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>A container's name, or as much of its id as Docker shows.</summary>
    private static string ShortId(string container)
    {
        const int Shown = 12;
        return container.Length <= Shown ? container : container[..Shown];
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
            // The caller's loop opens the stream again and says so.
            Log.EventsLost(_logger, machine, exception.Message);
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
