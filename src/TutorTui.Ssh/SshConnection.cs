using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Renci.SshNet;
using Renci.SshNet.Common;
using TutorTui.Core.Labs;

namespace TutorTui.Ssh;

/// <summary>
/// One SSH connection to a machine, made when it is first needed and again after it broke. A heartbeat that requires an answer
/// detects a hung peer; SSH.NET's own keep-alive does not, because its message is never answered. Safe to call from any
/// thread; disposing it ends a connection attempt that is under way, and takes no longer than <see cref="CloseTimeout"/>.
/// </summary>
internal sealed class SshConnection(MachineAccess access, TimeProvider clock, ILogger logger) : IAsyncDisposable
{
    /// <summary>How long closing may take: the library waits for the peer's answer, which never comes from a hung one.</summary>
    public static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatPeriod = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long callers get the result of a failed attempt instead of a new one.</summary>
    private static readonly TimeSpan FailurePeriod = TimeSpan.FromSeconds(1);

    /// <summary>Never disposed, because an attempt that ends after the connection was disposed still releases it.</summary>
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private SshClient? _client;
    private Task _heartbeat = Task.CompletedTask;
    private Exception? _failure;
    private long _failedAt;

    /// <summary>The connected client.</summary>
    /// <exception cref="SshException">The machine refuses or its host key is not the pinned one.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No connection.</exception>
    /// <exception cref="ObjectDisposedException">The connection was disposed, before or meanwhile.</exception>
    public async Task<SshClient> GetAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, cancellationToken);
        try
        {
            return await GetOneAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
            when (!cancellationToken.IsCancellationRequested && _stop.IsCancellationRequested)
        {
            throw new ObjectDisposedException($"The connection to {access.Name} was closed meanwhile.", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await Task.Run(CloseAsync).WaitAsync(CloseTimeout, clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Log.LeftBehind(logger, access.Name, CloseTimeout.TotalSeconds);
        }
    }

    private async Task<SshClient> GetOneAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_client is { } current && IsAlive(current))
            {
                return current;
            }

            // Callers that waited for the attempt that has just failed must not all try again, one after the other.
            if (_failure is not null && clock.GetElapsedTime(_failedAt) < FailurePeriod)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }

            if (_client is { } dead)
            {
                Log.Reconnecting(logger, access.Name);
                dead.Dispose();
                _client = null;
            }

            _client = await TryConnectAsync(cancellationToken).ConfigureAwait(false);
            _heartbeat = Task.Run(() => BeatAsync(_client), CancellationToken.None);
            return _client;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>After any attempt under way, so that the connection it makes is closed too.</summary>
    private async Task CloseAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _client?.Dispose();
            _client = null;
        }
        finally
        {
            _gate.Release();
        }

        await _heartbeat.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<SshClient> TryConnectAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        try
        {
            var client = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            _failure = null;
            Log.Connected(logger, access.Name, access.Host, access.Port, (long)clock.GetElapsedTime(started).TotalMilliseconds);
            return client;
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
            Log.NotConnected(logger, access.Name, access.Host, access.Port, exception.Message);
            (_failure, _failedAt) = (exception, clock.GetTimestamp());
            throw;
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The authentication method owns the key, the client owns it.")]
    private async Task<SshClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var key = new PrivateKeyAuthenticationMethod(access.User, new PrivateKeyFile(access.PrivateKeyPath));
        var client = new SshClient(new ConnectionInfo(access.Host, access.Port, access.User, key) { Timeout = ConnectTimeout });
        var offered = string.Empty;
        client.HostKeyReceived += (_, e) =>
        {
            offered = e.FingerPrintSHA256;
            e.CanTrust = IsPinned(offered);
        };
        try
        {
            await client.ConnectAsync(cancellationToken).ConfigureAwait(false);
            return client;
        }
        catch (SshException exception) when (offered.Length > 0 && !IsPinned(offered))
        {
            client.Dispose();
            throw new HostKeyMismatchException(offered, exception);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>A client that the heartbeat has given up on throws when it is asked.</summary>
    private static bool IsAlive(SshClient client)
    {
        try
        {
            return client.IsConnected;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    private bool IsPinned(string fingerprint) => fingerprint.TrimEnd('=') == access.HostKeySha256.TrimEnd('=');

    private async Task BeatAsync(SshClient client)
    {
        using var timer = new PeriodicTimer(HeartbeatPeriod, clock);
        try
        {
            while (IsAlive(client) && await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                using var command = client.CreateCommand("true");
                using var limit = new CancellationTokenSource(HeartbeatTimeout, clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stop.Token);
                await command.ExecuteAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
            when (!_stop.IsCancellationRequested && (exception is OperationCanceledException || SshFailure.Recognises(exception)))
        {
            // No answer: close the connection, so that everything waiting on it fails.
            Log.Lost(logger, access.Name, exception.Message);
            client.Dispose();
        }
    }
}
