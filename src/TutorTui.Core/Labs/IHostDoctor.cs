using TutorTui.Core.Courses;

namespace TutorTui.Core.Labs;

/// <summary>Finds out what this computer gives to lessons, without changing anything.</summary>
public interface IHostDoctor
{
    /// <summary>Looks for these needs alone; the internet takes a second to be found missing.</summary>
    Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken);
}
