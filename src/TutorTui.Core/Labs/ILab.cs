namespace TutorTui.Core.Labs;

/// <summary>
/// The lab: two machines and a backbone on the learner's own Docker Engine. Operations that change it take turns, also between
/// processes; all methods are safe to call from any thread. Expected failures are returned as <see cref="LabError"/>.
/// </summary>
public interface ILab
{
    /// <summary>Looks without changing anything.</summary>
    Task<Result<LabStatus, LabError>> GetStatusAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the lab ready, doing just what is missing: engine, images, keys, network, machines. Safe to repeat and to
    /// resume after it was cut off.
    /// </summary>
    Task<Result<LabAccess, LabError>> UpAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);

    /// <summary>Makes the machines new, losing what the learner did on them; images and keys stay.</summary>
    Task<Result<LabAccess, LabError>> ResetAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);

    /// <summary>Removes everything that carries the lab's labels.</summary>
    Task<Result<LabStatus, LabError>> DownAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);
}
