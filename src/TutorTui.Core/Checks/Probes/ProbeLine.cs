using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// The command lines of all probes. Every word that comes from a course or from the lab is quoted, so that a
/// name with special characters is merely a wrong name.
/// </summary>
internal static class ProbeLine
{
    /// <summary>Lists the interfaces with their addresses.</summary>
    public const string Interfaces = "ip addr";

    /// <summary>Lists a machine's routes.</summary>
    public const string Routes = "ip -4 route";

    /// <summary>One echo request.</summary>
    /// <param name="host">A name or an address.</param>
    /// <param name="seconds">How many seconds to wait for an answer.</param>
    public static string Ping(string host, int seconds) => ShellQuoting.Join(["ping", "-c", "1", "-w", $"{seconds}", host]);

    /// <summary>One request with curl, which the machines have.</summary>
    public static string Curl(string url) => ShellQuoting.Join(["curl", "-sS", "-m", "3", url]);

    /// <summary>One request with wget, which most images have.</summary>
    public static string Wget(string url) => ShellQuoting.Join(["wget", "-q", "-T", "3", "-O", "-", url]);

    /// <summary>Prints the beginning of a file.</summary>
    public static string Head(string path, int bytes) => ShellQuoting.Join(["head", "-c", $"{bytes}", path]);

    /// <summary>Prints a whole file; shown to people as the command to look at it.</summary>
    public static string Cat(string path) => ShellQuoting.Join(["cat", path]);

    /// <summary>Shows the route to an address.</summary>
    public static string RouteTo(string address) => ShellQuoting.Join(["ip", "route", "get", address]);

    /// <summary>Shows one network device of a machine.</summary>
    public static string Device(string name) => ShellQuoting.Join(["ip", "-o", "link", "show", name]);

    /// <summary>Resolves a name with glibc or musl.</summary>
    public static string Getent(string name) => ShellQuoting.Join(["getent", "ahostsv4", name]);

    /// <summary>Resolves a name with the name server.</summary>
    public static string Nslookup(string name) => ShellQuoting.Join(["nslookup", name]);

    /// <summary>Prints a name's lines in the hosts file.</summary>
    public static string Hosts(string name) => ShellQuoting.Join(["grep", "-wF", name, "/etc/hosts"]);
}
