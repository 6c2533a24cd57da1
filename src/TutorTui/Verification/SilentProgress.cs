namespace TutorTui.Verification;

/// <summary>Discards progress reports: the result lines are enough.</summary>
internal sealed class SilentProgress<T> : IProgress<T>
{
    public void Report(T value)
    {
        // Discarded on purpose.
    }
}
