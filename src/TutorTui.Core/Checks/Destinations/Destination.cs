using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>What a ping or a request goes to.</summary>
public abstract record Destination
{
    private protected Destination()
    {
    }
}

/// <summary>
/// A service by any of its names: its own, <c>tasks.NAME</c>, a task container's name, or an address of either.
/// On a kernel without IP_VS the service's own name resolves, but does not answer.
/// </summary>
/// <param name="Port">TCP port for HTTP; ignored by ping.</param>
public sealed record ToService(string Service, int Port = 80) : Destination;

/// <summary>A container of a machine by its address, or by its name if that resolves.</summary>
public sealed record ToContainer(MachineName On, string Name, int Port = 80) : Destination;

/// <summary>A port published on the machine, by any of the machine's addresses.</summary>
public sealed record ToPublishedPort(int Port) : Destination;

/// <summary>A fixed address or host name.</summary>
public sealed record ToAddress(string Address, int Port = 80) : Destination;
