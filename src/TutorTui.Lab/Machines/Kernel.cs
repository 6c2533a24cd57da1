using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Machines;

/// <summary>What this host's kernel can do, as far as lessons depend on it.</summary>
internal static class Kernel
{
    /// <summary>There as soon as the kernel's virtual server is (IP_VS), which balances the load of a service's virtual IP.</summary>
    private const string VirtualServerTable = "/proc/net/ip_vs";

    public static bool HasVirtualServer => File.Exists(VirtualServerTable);

    /// <summary>
    /// Asks the kernel for a macvlan without a parent: one that knows the kind refuses the missing parent, one that does not refuses
    /// the kind. Nothing is made. Null where it cannot be asked.
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

    /// <summary>Loads the virtual server where it is a module: machines have no modules of their own to load.</summary>
    public static async Task LoadVirtualServerAsync(IProcessRunner processes, CancellationToken cancellationToken)
    {
        if (!HasVirtualServer && Environment.IsPrivilegedProcess)
        {
            await processes.RunAsync("modprobe", ["-a", "ip_vs", "ip_vs_rr"], null, cancellationToken).ConfigureAwait(false);
        }
    }
}
