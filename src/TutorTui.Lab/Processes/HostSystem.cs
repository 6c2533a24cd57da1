namespace TutorTui.Lab.Processes;

/// <summary>What the tutor may do on the learner's own computer, and by which tools.</summary>
/// <param name="IsRoot">It may install packages and start the engine.</param>
/// <param name="HasApt">Packages come through apt-get: Debian, Ubuntu and their like.</param>
/// <param name="HasSystemd">Services are started by systemd.</param>
internal sealed record HostSystem(bool IsRoot, bool HasApt, bool HasSystemd)
{
    /// <summary>Looks at this computer.</summary>
    public static HostSystem Look() => new(
        Environment.IsPrivilegedProcess, File.Exists("/usr/bin/apt-get"), Directory.Exists("/run/systemd/system"));
}
