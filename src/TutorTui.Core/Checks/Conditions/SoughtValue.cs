using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>A value the learner is to find.</summary>
public abstract record SoughtValue
{
    private protected SoughtValue()
    {
    }
}

/// <summary>A fixed text; compared without regard to case and outer spaces.</summary>
public sealed record FixedText(string Text) : SoughtValue;

/// <summary>An IPv4 address of a container, with or without its prefix length.</summary>
public sealed record AddressOf(Place Of) : SoughtValue;

/// <summary>A network's subnet.</summary>
public sealed record SubnetOf(MachineName On, NetworkSelector Network) : SoughtValue;

/// <summary>A network's gateway.</summary>
public sealed record GatewayOf(MachineName On, NetworkSelector Network) : SoughtValue;

/// <summary>The machine on which the swarm has placed a service's task.</summary>
public sealed record MachineOf(string Service) : SoughtValue;
