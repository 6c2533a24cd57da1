namespace TutorTui.Lab;

/// <summary>One operation at a time on a lab, also between processes. The kernel lets go of it when its holder dies.</summary>
internal sealed class LabLock : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private readonly FileStream _file;

    private LabLock(FileStream file) => _file = file;

    public static async Task<LabLock> TakeAsync(string directory, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, "lock");
        while (true)
        {
            try
            {
                return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Poll, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
