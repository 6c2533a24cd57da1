namespace TutorTui.Core.Identifiers;

/// <summary>Which machine a command or a check speaks of.</summary>
public abstract record MachineReference
{
    private protected MachineReference()
    {
    }
}

/// <summary>A machine by name.</summary>
public sealed record NamedMachine(MachineName Name) : MachineReference
{
    public override string ToString() => Name.ToString();
}

/// <summary>The machine on which the swarm has placed a running task of the service.</summary>
public sealed record MachineOfService(string Service) : MachineReference
{
    public override string ToString() => MachineTexts.Current.MachineThatRuns(Service);
}
