namespace TutorTui.Core.Labs;

/// <summary>
/// The lab: two machines and a backbone on the learner's own Docker Engine. Operations that change it take turns, also between
/// processes; all methods are safe to call from any thread. Expected failures are returned as <see cref="LabError"/>.
/// </summary>
public interface ILab
{
    /// <summary>Reports the lab's state without changing anything.</summary>
    Task<Result<LabStatus, LabError>> GetStatusAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the lab ready, doing only what is missing: engine, images, keys, network, machines. Can be repeated, and
    /// resumed after an interruption.
    /// </summary>
    Task<Result<LabAccess, LabError>> UpAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);

    /// <summary>Recreates the machines, discarding the learner's work on them; images and keys stay.</summary>
    Task<Result<LabAccess, LabError>> ResetAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);

    /// <summary>Removes everything that carries the lab's labels.</summary>
    Task<Result<LabStatus, LabError>> DownAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken);
}
