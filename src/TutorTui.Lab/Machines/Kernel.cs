using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Machines;

/// <summary>Detects the kernel features that lessons depend on.</summary>
internal static class Kernel
{
    /// <summary>Exists when the kernel's virtual server (IP_VS) is loaded, which load-balances a service's virtual IP.</summary>
    private const string VirtualServerTable = "/proc/net/ip_vs";

    public static bool HasVirtualServer => File.Exists(VirtualServerTable);

    /// <summary>
    /// Asks the kernel for a macvlan without a parent: a kernel that supports macvlan reports the missing parent, any other the unknown
    /// kind. Nothing is created. Null if the kernel cannot be asked.
    /// </summary>
    public static async Task<bool?> HasMacvlanAsync(IProcessRunner processes, CancellationToken cancellationToken)
    {
        var answer = await processes
            .RunAsync("ip", ["link", "add", "name", "tutor-look", "type", "macvlan"], null, cancellationToken).ConfigureAwait(false);
        return answer.Output.Contains("Invalid argument", StringComparison.Ordinal) ? true
            : answer.Output.Contains("Unknown device type", StringComparison.Ordinal)
                || answer.Output.Contains("not supported", StringComparison.Ordinal) ? false
            : null;
    }

    /// <summary>Loads the virtual server if it is a module: machines cannot load modules themselves.</summary>
    public static async Task LoadVirtualServerAsync(IProcessRunner processes, CancellationToken cancellationToken)
    {
        if (!HasVirtualServer && Environment.IsPrivilegedProcess)
        {
            await processes.RunAsync("modprobe", ["-a", "ip_vs", "ip_vs_rr"], null, cancellationToken).ConfigureAwait(false);
        }
    }
}
