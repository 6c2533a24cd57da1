using System.Net.Sockets;

namespace TutorTui.Testing;

/// <summary>Connections to the Docker Engine of this machine.</summary>
public static class DockerSocket
{
    private const string Path = "/var/run/docker.sock";

    public static async Task<Stream> DialAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Path), cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
