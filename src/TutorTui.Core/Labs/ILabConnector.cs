namespace TutorTui.Core.Labs;

/// <summary>Opens the connections to a running lab.</summary>
public interface ILabConnector
{
    /// <summary>Connections are made on first use, so this itself does not fail.</summary>
    LabConnection Open(LabAccess lab);
}
