namespace TutorTui.Verification;

/// <summary>Says nothing: the lines of the results tell enough.</summary>
internal sealed class SilentProgress<T> : IProgress<T>
{
    public void Report(T value)
    {
        // Nobody listens.
    }
}
