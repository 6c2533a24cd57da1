using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// The command lines of probes: each is written here, with every word quoted that comes from a course or from the lab, so that a
/// name with a shell's special characters is a wrong name and nothing more.
/// </summary>
internal static class ProbeLine
{
    /// <summary>Lists the interfaces with their addresses.</summary>
    public const string Interfaces = "ip addr";

    /// <summary>Lists a machine's routes.</summary>
    public const string Routes = "ip -4 route";

    /// <summary>One echo request.</summary>
    /// <param name="host">A name or an address.</param>
    /// <param name="seconds">How long an answer is waited for.</param>
    public static string Ping(string host, int seconds) => ShellQuoting.Join(["ping", "-c", "1", "-w", $"{seconds}", host]);

    /// <summary>One request with curl, which machines have.</summary>
    public static string Curl(string url) => ShellQuoting.Join(["curl", "-sS", "-m", "3", url]);

    /// <summary>One request with wget, which most images have.</summary>
    public static string Wget(string url) => ShellQuoting.Join(["wget", "-q", "-T", "3", "-O", "-", url]);

    /// <summary>The beginning of a file.</summary>
    public static string Head(string path, int bytes) => ShellQuoting.Join(["head", "-c", $"{bytes}", path]);

    /// <summary>A whole file, as a person looks at it.</summary>
    public static string Cat(string path) => ShellQuoting.Join(["cat", path]);

    /// <summary>The route to an address.</summary>
    public static string RouteTo(string address) => ShellQuoting.Join(["ip", "route", "get", address]);

    /// <summary>One device of a machine.</summary>
    public static string Device(string name) => ShellQuoting.Join(["ip", "-o", "link", "show", name]);

    /// <summary>A name's addresses with glibc or musl.</summary>
    public static string Getent(string name) => ShellQuoting.Join(["getent", "ahostsv4", name]);

    /// <summary>A name's addresses from its name server.</summary>
    public static string Nslookup(string name) => ShellQuoting.Join(["nslookup", name]);

    /// <summary>A name's lines in the hosts file.</summary>
    public static string Hosts(string name) => ShellQuoting.Join(["grep", "-wF", name, "/etc/hosts"]);
}
