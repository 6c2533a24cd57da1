using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Labs;

/// <summary>How to log in to one machine.</summary>
public sealed record MachineAccess
{
    public required MachineName Name { get; init; }

    /// <summary>Address or host name, as seen from the tutor.</summary>
    public required string Host { get; init; }

    public int Port { get; init; } = 22;

    public required string User { get; init; }

    /// <summary>Path of the private key (OpenSSH format, no passphrase, mode 0600).</summary>
    public required string PrivateKeyPath { get; init; }

    /// <summary>The pinned host key: unpadded base64 of its SHA-256, as OpenSSH prints it behind <c>SHA256:</c>.</summary>
    public required string HostKeySha256 { get; init; }

    /// <summary>The machine's address in the lab network; the swarm advertises it.</summary>
    public required string LabAddress { get; init; }
}
