using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Answers;

/// <summary>A value that the learner has to find.</summary>
public abstract record ExpectedValue
{
    private protected ExpectedValue()
    {
    }
}

/// <summary>A fixed text; compared without regard to case and outer spaces.</summary>
public sealed record FixedText(string Text) : ExpectedValue;

/// <summary>An IPv4 address of a container, with or without its prefix length.</summary>
public sealed record AddressOf(Place Of) : ExpectedValue;

/// <summary>A network's subnet.</summary>
public sealed record SubnetOf(MachineName On, NetworkSelector Network) : ExpectedValue;

/// <summary>A network's gateway.</summary>
public sealed record GatewayOf(MachineName On, NetworkSelector Network) : ExpectedValue;

/// <summary>The machine on which the swarm has placed a service's task.</summary>
public sealed record MachineOf(string Service) : ExpectedValue;
