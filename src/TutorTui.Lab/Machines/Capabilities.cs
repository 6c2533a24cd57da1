using System.Globalization;

namespace TutorTui.Lab.Machines;

/// <summary>
/// The capabilities that a machine gets: all that this host can grant. "Privileged" asks for every existing one and fails if
/// the host's own bounding set is reduced.
/// </summary>
internal static class Capabilities
{
    /// <summary>In the order of their bits in linux/capability.h. The three added in Linux 5.8 and 5.9 are left out: older engines
    /// do not know them, and nothing here needs them.</summary>
    private static readonly string[] Names =
    [
        "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "KILL", "SETGID", "SETUID", "SETPCAP",
        "LINUX_IMMUTABLE", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_ADMIN", "NET_RAW", "IPC_LOCK", "IPC_OWNER",
        "SYS_MODULE", "SYS_RAWIO", "SYS_CHROOT", "SYS_PTRACE", "SYS_PACCT", "SYS_ADMIN", "SYS_BOOT", "SYS_NICE",
        "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "MKNOD", "LEASE", "AUDIT_WRITE", "AUDIT_CONTROL", "SETFCAP",
        "MAC_OVERRIDE", "MAC_ADMIN", "SYSLOG", "WAKE_ALARM", "BLOCK_SUSPEND", "AUDIT_READ",
    ];

    /// <summary>The capabilities without which no engine runs inside a container.</summary>
    private static readonly string[] Needed = ["SYS_ADMIN", "NET_ADMIN", "NET_RAW", "MKNOD", "SYS_CHROOT"];

    /// <summary>Reads the bounding set from the lines of <c>/proc/self/status</c>.</summary>
    public static IReadOnlyList<string> ReadBoundingSet(IEnumerable<string> status)
    {
        var line = status.FirstOrDefault(text => text.StartsWith("CapBnd:", StringComparison.Ordinal));
        return line is not null
            && ulong.TryParse(line[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits)
            ? [.. Names.Where((_, bit) => (bits >> bit & 1) == 1)]
            : Names;
    }

    public static IReadOnlyList<string> MissingFrom(IReadOnlyList<string> bounding) => [.. Needed.Except(bounding)];
}
