namespace TutorTui.Lab.Processes;

/// <summary>What the tutor may do on the learner's own computer, and with which tools.</summary>
/// <param name="IsRoot">It may install packages and start the engine.</param>
/// <param name="HasApt">Packages are installed by apt-get: Debian, Ubuntu and the like.</param>
/// <param name="HasSystemd">Services are started by systemd.</param>
internal sealed record HostSystem(bool IsRoot, bool HasApt, bool HasSystemd)
{
    /// <summary>Examines this computer.</summary>
    public static HostSystem Look() => new(
        Environment.IsPrivilegedProcess, File.Exists("/usr/bin/apt-get"), Directory.Exists("/run/systemd/system"));
}
