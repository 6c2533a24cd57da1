using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;

namespace TutorTui.Testing;

/// <summary>A real SSH server for one test, on a port of its own, that lets root in with a key of its own.</summary>
public sealed class Sshd : IAsyncDisposable
{
    private readonly string _directory;
    private readonly Process _process;

    private Sshd(string directory, Process process, MachineAccess access)
    {
        _directory = directory;
        _process = process;
        Access = access;
    }

    public MachineAccess Access { get; }

    public static async Task<Sshd> StartAsync(CancellationToken cancellationToken)
    {
        var directory = Directory.CreateTempSubdirectory("tutor-sshd-").FullName;
        var port = FreePort();
        await Programs.ShellAsync(
            $"""
            set -e; cd {directory}; mkdir -p /run/sshd
            ssh-keygen -q -t ed25519 -N '' -f host; ssh-keygen -q -t ed25519 -N '' -f id; cp id.pub authorized
            """,
            cancellationToken);
        var process = Process.Start(new ProcessStartInfo("/usr/sbin/sshd",
        [
            "-D", "-q", "-f", "/dev/null", "-h", Path.Combine(directory, "host"), "-p", port.ToString(CultureInfo.InvariantCulture),
            "-o", "ListenAddress=127.0.0.1", "-o", $"AuthorizedKeysFile={directory}/authorized", "-o", "StrictModes=no",
            "-o", "PermitRootLogin=yes", "-o", "UsePAM=no", "-o", "PidFile=none", "-o", "PrintMotd=no",
        ])
        { UseShellExecute = false })!;
        await WaitAsync(port, cancellationToken);
        var fingerprint = await Programs.ShellAsync($"ssh-keygen -lf {directory}/host.pub | cut -d' ' -f2 | cut -d: -f2", cancellationToken);
        return new(directory, process, new()
        {
            Name = MachineName.Machine1,
            Host = "127.0.0.1",
            Port = port,
            User = Environment.UserName,
            PrivateKeyPath = Path.Combine(directory, "id"),
            HostKeySha256 = fingerprint,
            LabAddress = "127.0.0.1",
        });
    }

    /// <summary>Cuts all connections, like a machine that goes down; new ones are accepted.</summary>
    public Task DropConnectionsAsync(CancellationToken cancellationToken) =>
        SignalConnectionsAsync("KILL", cancellationToken);

    /// <summary>Stops the processes of all connections, like a machine that hangs: they stay open and do not answer.</summary>
    public Task FreezeConnectionsAsync(CancellationToken cancellationToken) =>
        SignalConnectionsAsync("STOP", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Reaches the processes that this server has started, each by its id, and no others.</summary>
    private Task SignalConnectionsAsync(string signal, CancellationToken cancellationToken) =>
        Programs.ShellAsync($"kill -{signal} $(pgrep -P {_process.Id})", cancellationToken);

    private static async Task WaitAsync(int port, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, limit.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Yield();
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
