using TutorTui.Core.Languages;

namespace TutorTui.Core.Coach;

/// <summary>Texts on what Docker's errors mean, and what to do about each.</summary>
internal abstract class FaultTexts
{
    public static FaultTexts Current => LanguageTable<FaultTexts>.Current;

    public abstract (string Meaning, string Remedy) PoolOverlap { get; }

    public abstract (string Meaning, string Remedy) PortAllocated { get; }

    public abstract (string Meaning, string Remedy) NotManager { get; }

    public abstract (string Meaning, string Remedy) AlreadyInSwarm { get; }

    public abstract (string Meaning, string Remedy) NoSwarm { get; }

    public abstract (string Meaning, string Remedy) ActiveEndpoints { get; }

    public abstract (string Meaning, string Remedy) PluginExists { get; }

    public abstract (string Meaning, string Remedy) PluginMissing { get; }

    public abstract (string Meaning, string Remedy) ImageNotFound { get; }

    public abstract (string Meaning, string Remedy) ParentBusy { get; }

    public abstract (string Meaning, string Remedy) ParentMissing { get; }

    public abstract (string Meaning, string Remedy) NameInUse { get; }

    public abstract (string Meaning, string Remedy) NetworkExists { get; }

    public abstract (string Meaning, string Remedy) NotAttachable { get; }

    public abstract (string Meaning, string Remedy) PredefinedNetwork { get; }

    public abstract (string Meaning, string Remedy) HostNetworkConflict { get; }

    public abstract (string Meaning, string Remedy) StaticAddressNeedsSubnet { get; }

    public abstract (string Meaning, string Remedy) GatewayOutside { get; }

    public abstract (string Meaning, string Remedy) AddressInUse { get; }

    public abstract (string Meaning, string Remedy) BadSubnet { get; }

    public abstract (string Meaning, string Remedy) NoSuchNetwork { get; }

    public abstract (string Meaning, string Remedy) NoSuchService { get; }

    public abstract (string Meaning, string Remedy) NotRunning { get; }

    public abstract (string Meaning, string Remedy) NoSuchContainer { get; }

    public abstract (string Meaning, string Remedy) NoDockerHere { get; }

    public abstract (string Meaning, string Remedy) ProgramNotFound { get; }

    public abstract (string Meaning, string Remedy) UnknownOption { get; }

    public abstract (string Meaning, string Remedy) MissingArgument { get; }

    public abstract (string Meaning, string Remedy) PermissionDenied { get; }

    public abstract (string Meaning, string Remedy) EngineDown { get; }

    public (string Meaning, string Remedy) Of(DockerFault fault) => fault switch
    {
        DockerFault.PoolOverlap => PoolOverlap,
        DockerFault.PortAllocated => PortAllocated,
        DockerFault.NotManager => NotManager,
        DockerFault.AlreadyInSwarm => AlreadyInSwarm,
        DockerFault.NoSwarm => NoSwarm,
        DockerFault.ActiveEndpoints => ActiveEndpoints,
        DockerFault.PluginExists => PluginExists,
        DockerFault.PluginMissing => PluginMissing,
        DockerFault.ImageNotFound => ImageNotFound,
        DockerFault.ParentBusy => ParentBusy,
        DockerFault.ParentMissing => ParentMissing,
        DockerFault.NameInUse => NameInUse,
        DockerFault.NetworkExists => NetworkExists,
        DockerFault.NotAttachable => NotAttachable,
        DockerFault.PredefinedNetwork => PredefinedNetwork,
        DockerFault.HostNetworkConflict => HostNetworkConflict,
        DockerFault.StaticAddressNeedsSubnet => StaticAddressNeedsSubnet,
        DockerFault.GatewayOutside => GatewayOutside,
        DockerFault.AddressInUse => AddressInUse,
        DockerFault.BadSubnet => BadSubnet,
        DockerFault.NoSuchNetwork => NoSuchNetwork,
        DockerFault.NoSuchService => NoSuchService,
        DockerFault.NotRunning => NotRunning,
        DockerFault.NoSuchContainer => NoSuchContainer,
        DockerFault.NoDockerHere => NoDockerHere,
        DockerFault.ProgramNotFound => ProgramNotFound,
        DockerFault.UnknownOption => UnknownOption,
        DockerFault.MissingArgument => MissingArgument,
        DockerFault.PermissionDenied => PermissionDenied,
        DockerFault.EngineDown => EngineDown,
        _ => throw new InvalidOperationException($"No text for {fault}."),
    };
}
