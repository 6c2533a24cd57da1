using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Core.Shells;
using TutorTui.Core.Texts;

namespace TutorTui.Core.Coach;

/// <summary>
/// Recognises Docker's errors in the output of finished commands, and explains them. Works offline, from the wording of Docker
/// 20.10 and later (cli, moby and libnetwork).
/// </summary>
public static class ErrorCoach
{
    /// <summary>
    /// How many characters of a line are examined: more than any of Docker's errors, and few enough to bound the time of the
    /// expressions.
    /// </summary>
    private const int MaxLine = 2000;

    /// <summary>From the specific to the general: the first match is taken.</summary>
    private static readonly ImmutableArray<Entry> Entries =
    [
        new(DockerFault.PoolOverlap, "[Pp]ool overlaps with other one on this address space"),
        new(DockerFault.PortAllocated, "port is already allocated|address already in use|port '?[0-9]+'? is already in use"),
        new(DockerFault.NotManager, "This node is not a swarm manager|only available on manager|Worker nodes can't be used to view or modify cluster state"),
        new(DockerFault.AlreadyInSwarm, "This node is already part of a swarm"),
        new(DockerFault.NoSwarm, "This node is not part of a swarm"),
        new(DockerFault.ActiveEndpoints, "has active endpoints|network .* is in use by (?:service|task)|is in use by service"),
        new(DockerFault.PluginExists, "plugin \"?.*\"? already exists|plugin .* already exists"),
        new(DockerFault.PluginMissing, "could not find plugin|plugin \".*\" not found|error looking up (?:network|volume) plugin|unable to find.*plugin|plugin .* not found|legacy plugin: plugin"),
        new(DockerFault.ImageNotFound, "pull access denied|repository does not exist|manifest unknown|manifest for .* not found|No such image|image .* not found"),
        new(DockerFault.ParentBusy, "device or resource busy|already in use .*macvlan|is already using parent interface|failed to create the (?:macvlan|ipvlan) port"),
        new(DockerFault.ParentMissing, "parent interface .* was not found|invalid subinterface vlan|parent .* not found"),
        new(DockerFault.NameInUse, "The container name \"?/?.*\"? is already in use|name conflicts with an existing object|name is already in use by"),
        new(DockerFault.NetworkExists, "network with name .* already exists"),
        new(DockerFault.NotAttachable, "not manually attachable|swarm scoped network .* not compatible with `docker create`|swarm-scoped network"),
        new(DockerFault.PredefinedNetwork, "is a pre-defined network and cannot be removed|operation is not permitted on predefined"),
        new(DockerFault.HostNetworkConflict, "cannot be (?:disconnected|connected) (?:from|to) host network|conflicting options: (?:port publishing|host type networking)|Published ports are discarded when using host network mode"),
        new(DockerFault.StaticAddressNeedsSubnet, "user specified IP address is supported only when connecting to networks with user configured subnets|user specified IP address is supported on user defined networks only"),
        new(DockerFault.GatewayOutside, "no matching subnet for gateway|no matching subnet for range|Requested .* does not belong to|gateway .* not in|contained in subnet"),
        new(DockerFault.AddressInUse, "Address already in use"),
        new(DockerFault.BadSubnet, "invalid CIDR|is not a valid (?:subnet|CIDR|IP)|invalid subnet|bad subnet|ParseAddr|invalid argument .* for \"--(?:gateway|ip)"),
        new(DockerFault.NoSuchNetwork, "No such network|network .* not found|could not find network"),
        new(DockerFault.NoSuchService, "service .* not found|no such service|No such service"),
        new(DockerFault.NotRunning, "Container .* is not running|is not running"),
        new(DockerFault.NoSuchContainer, "No such container|no such object|No such object|Error: No such"),
        new(DockerFault.NoDockerHere, "docker: (?:command )?not found"),
        new(DockerFault.ProgramNotFound, "executable file not found in \\$PATH|command not found|: not found$|no such file or directory: unknown"),
        new(DockerFault.UnknownOption, "unknown (?:shorthand )?flag|unknown docker command|is not a docker command|flag provided but not defined|invalid argument"),
        new(DockerFault.MissingArgument, "requires (?:exactly|at least|at most) [0-9]+ argument|requires [0-9]+ argument|flag needs an argument"),
        new(DockerFault.PermissionDenied, "permission denied while trying to connect|Operation not permitted|[Pp]ermission denied"),
        new(DockerFault.EngineDown, "Cannot connect to the Docker daemon|Is the docker daemon running"),
    ];

    /// <summary>Every known error, for the search.</summary>
    public static IEnumerable<KnownError> Known => Entries.Select(entry => new KnownError(entry.Fault, entry.Wording));

    /// <summary>The advice for a command that failed in a known way, or null.</summary>
    public static Advice? Explain(FinishedCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.ExitCode is 0 && !command.Output.Contains("docker: Error", StringComparison.Ordinal))
        {
            return null;
        }

        string[] lines =
        [
            .. command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => TextCut.Beginning(line, MaxLine)),
        ];
        foreach (var entry in Entries)
        {
            if (Array.Find(lines, line => entry.Expression.IsMatch(line)) is { } said)
            {
                return new(entry.Fault, command, said);
            }
        }

        return null;
    }

    private sealed record Entry(DockerFault Fault, string Pattern)
    {
        private const string Signs = "\\\"?*[]()^$+";

        public Regex Expression { get; } = new(Pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

        /// <summary>The pattern as plain words: its alternatives one after the other, without the syntax of regular expressions.</summary>
        public string Wording => string.Join(" / ", Pattern.Replace("(?:", "(", StringComparison.Ordinal).Split('|')
            .Select(part => string.Concat(part.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? ' ' : c)).Replace(" .", " …", StringComparison.Ordinal))
            .Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }
}

/// <summary>An error that the coach can explain.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Wording">How Docker words it.</param>
public sealed record KnownError(DockerFault Fault, string Wording)
{
    /// <summary>What it means.</summary>
    public string Meaning => FaultTexts.Current.Of(Fault).Meaning;

    /// <summary>What to do.</summary>
    public string Remedy => FaultTexts.Current.Of(Fault).Remedy;
}
