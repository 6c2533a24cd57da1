using System.Net.Sockets;

namespace TutorTui.Lab.Machines;

/// <summary>Finds out what this host reaches and what its kernel can do.</summary>
internal static class Internet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1.5);

    /// <summary>True when 8.8.8.8 answers on its name service port.</summary>
    public static Task<bool> IsReachableAsync(CancellationToken cancellationToken) =>
        ConnectsAsync("8.8.8.8", 53, cancellationToken);

    /// <summary>True when Docker Hub's registry takes connections.</summary>
    public static Task<bool> HasDockerHubAsync(CancellationToken cancellationToken) =>
        ConnectsAsync("registry-1.docker.io", 443, cancellationToken);

    public static async Task<bool> ConnectsAsync(string host, int port, CancellationToken cancellationToken)
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
