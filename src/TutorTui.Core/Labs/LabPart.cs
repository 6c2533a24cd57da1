namespace TutorTui.Core.Labs;

/// <summary>One part of a lab, such as <c>machine1</c>, running at <c>10.213.77.11</c>.</summary>
/// <param name="Name">The container's name, or the part's name in the current language.</param>
/// <param name="State">Whether it works.</param>
/// <param name="Detail">An address, a version or a reason, for people; may be empty.</param>
public sealed record LabPart(string Name, LabPartState State, string Detail)
{
    /// <summary>The state in words; for containers Docker's own, such as <c>exited</c>.</summary>
    public string StateText => LabPartTexts.Current.Of(State);
}

/// <summary>The state of one part of a lab; those from <see cref="Created"/> on are Docker's states of a container.</summary>
public enum LabPartState
{
    /// <summary>The part works.</summary>
    Running,

    /// <summary>No engine answers.</summary>
    NotRunning,

    /// <summary>There is no such container.</summary>
    Absent,

    /// <summary>Docker reports a state that the tutor does not know.</summary>
    Unknown,

    /// <summary>Made, but never started.</summary>
    Created,

    Restarting,
    Removing,
    Paused,

    /// <summary>Stopped, or ended by itself.</summary>
    Exited,

    /// <summary>Docker could not remove it completely.</summary>
    Dead,
}
