using TutorTui.Core.Courses;

namespace TutorTui.Core.Labs.Requirements;

/// <summary>Finds out which requirements of lessons this computer meets, without changing anything. Safe to call from any thread.</summary>
public interface IHostDoctor
{
    /// <summary>Examines these requirements only. Detecting that there is no internet takes about a second.</summary>
    Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken);
}
