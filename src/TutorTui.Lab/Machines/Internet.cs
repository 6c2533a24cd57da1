using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace TutorTui.Lab.Machines;

/// <summary>Finds out whether this host reaches the internet.</summary>
internal static class Internet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromMilliseconds(800);

    /// <summary>True when 8.8.8.8 answers a ping, which is what the lessons use. A gateway that accepts TCP connections in its
    /// place does not count.</summary>
    public static async Task<bool> IsReachableAsync(CancellationToken cancellationToken)
    {
        using var ping = new Ping();
        try
        {
            var reply = await ping.SendPingAsync(
                IPAddress.Parse("8.8.8.8"), PingTimeout, cancellationToken: cancellationToken).ConfigureAwait(false);
            return reply.Status is IPStatus.Success;
        }
        catch (Exception exception) when (exception is PingException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>True when Docker Hub's registry accepts connections.</summary>
    public static Task<bool> HasDockerHubAsync(CancellationToken cancellationToken) =>
        ConnectsAsync("registry-1.docker.io", 443, cancellationToken);

    private static async Task<bool> ConnectsAsync(string host, int port, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, port, limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
            when (exception is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
