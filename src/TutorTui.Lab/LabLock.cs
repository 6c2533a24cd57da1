namespace TutorTui.Lab;

/// <summary>One operation at a time on a lab, also between processes. The kernel lets go of it when its holder dies.</summary>
internal sealed class LabLock : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private readonly FileStream _file;

    private LabLock(FileStream file) => _file = file;

    /// <summary>Waits for the lab's turn.</summary>
    /// <param name="directory">The lab's folder.</param>
    /// <param name="onWait">Called once where somebody else has it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<LabLock> TakeAsync(string directory, Action onWait, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, "lock");
        var isTold = false;
        while (true)
        {
            try
            {
                return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                if (!isTold)
                {
                    isTold = true;
                    onWait();
                }

                await Task.Delay(Poll, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
