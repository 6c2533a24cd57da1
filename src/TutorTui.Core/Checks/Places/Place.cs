using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Places;

/// <summary>Where a command runs or a probe is made.</summary>
public abstract record Place
{
    private protected Place()
    {
    }
}

/// <summary>On the machine itself.</summary>
public sealed record OnMachine(MachineReference Machine) : Place;

/// <summary>Inside a running task of a service, wherever the swarm has placed it.</summary>
public sealed record InTaskOf(string Service) : Place;

/// <summary>Inside a container of a machine.</summary>
public sealed record InContainer(MachineName On, ContainerSelector Container) : Place;
