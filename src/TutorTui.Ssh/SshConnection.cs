using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Renci.SshNet;
using Renci.SshNet.Common;
using TutorTui.Core.Labs;

namespace TutorTui.Ssh;

/// <summary>
/// One SSH connection to a machine, made when it is first needed and again after it broke. A heartbeat that wants an answer
/// finds a hung peer, which SSH.NET's own keep-alive does not: it sends a message that nobody answers.
/// </summary>
internal sealed class SshConnection(MachineAccess access, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatPeriod = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FailurePeriod = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private SshClient? _client;
    private Task _heartbeat = Task.CompletedTask;
    private Exception? _failure;
    private long _failedAt;

    /// <summary>The connected client.</summary>
    /// <exception cref="SshException">The machine refuses or its host key is not the pinned one.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No connection.</exception>
    public async Task<SshClient> GetAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
            if (_client is { } current && IsAlive(current))
            {
                return current;
            }

            // Those who waited for the attempt that has just failed do not each try again, one after the other.
            if (_failure is not null && clock.GetElapsedTime(_failedAt) < FailurePeriod)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }

            _client?.Dispose();
            _client = null;
            _client = await TryConnectAsync(cancellationToken).ConfigureAwait(false);
            _heartbeat = BeatAsync(_client);
            return _client;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _heartbeat.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _client?.Dispose();
        _gate.Dispose();
        _stop.Dispose();
    }

    private async Task<SshClient> TryConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            var client = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            _failure = null;
            return client;
        }
        catch (Exception exception) when (SshFailure.Recognises(exception))
        {
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

    /// <summary>A client that the heartbeat has given up throws when it is asked.</summary>
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
                using var patience = new CancellationTokenSource(HeartbeatTimeout, clock);
                await command.ExecuteAsync(patience.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException || SshFailure.Recognises(exception))
        {
            // No answer: whoever waits on this connection has to learn that it is dead.
            client.Dispose();
        }
    }
}
