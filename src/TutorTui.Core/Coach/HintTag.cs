using System.Text.RegularExpressions;
using TutorTui.Core.Checks;

namespace TutorTui.Core.Coach;

/// <summary>
/// The tags by which a hint declares what it is for: the causes of failed checks, and the errors that Docker reports,
/// written as <c>wrong-machine</c>, <c>pool-overlap</c>.
/// </summary>
public static partial class HintTag
{
    public static IReadOnlyCollection<string> All { get; } =
    [
        .. Enum.GetValues<Cause>().Where(cause => cause is not Cause.None).Select(Of),
        .. Enum.GetValues<DockerFault>().Select(Of).Except(Enum.GetValues<Cause>().Select(Of)),
    ];

    public static string Of(Cause cause) => Write(cause.ToString());

    public static string Of(DockerFault fault) => Write(fault.ToString());

    /// <summary>The tags of hints for an error: its own, and that of the kind it is a special case of.</summary>
    public static IReadOnlyCollection<string> AllOf(DockerFault fault) => fault switch
    {
        DockerFault.ServicePortTaken or DockerFault.PortTakenByProgram or DockerFault.NodePortTaken => [Of(fault), Of(DockerFault.PortAllocated)],
        DockerFault.RegistryUnreachable or DockerFault.ServiceImageMissing or DockerFault.UppercaseImage => [Of(fault), Of(DockerFault.ImageNotFound)],
        DockerFault.PluginMissingOnNode or DockerFault.PluginDisabled => [Of(fault), Of(DockerFault.PluginMissing)],
        DockerFault.SubnetHasHostBits => [Of(fault), Of(DockerFault.BadSubnet)],
        DockerFault.NoSuchObject => [Of(fault), Of(DockerFault.NoSuchContainer)],
        DockerFault.CommandNotFound => [Of(fault), Of(DockerFault.ProgramNotFound)],
        DockerFault.UnknownCommand or DockerFault.OptionAfterImage => [Of(fault), Of(DockerFault.UnknownOption)],
        _ => [Of(fault)],
    };

    private static string Write(string name) => Capital.Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital { get; }
}
