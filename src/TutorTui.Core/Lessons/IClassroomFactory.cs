using TutorTui.Core.Labs;

namespace TutorTui.Core.Lessons;

/// <summary>Opens the connections to a running lab.</summary>
public interface IClassroomFactory
{
    /// <summary>Connections are made on first use, so this itself does not fail.</summary>
    Classroom Open(LabAccess lab);
}
