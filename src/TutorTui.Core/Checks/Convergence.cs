namespace TutorTui.Core.Checks;

/// <summary>The progress of something that takes time by its nature.</summary>
/// <param name="Done">Finished parts.</param>
/// <param name="Wanted">Parts wanted.</param>
/// <param name="Unit">What is counted, such as <c>tasks running</c>.</param>
/// <param name="Elapsed">Time since it started.</param>
/// <param name="Patience">The time after which it counts as failed.</param>
public sealed record Convergence(int Done, int Wanted, string Unit, TimeSpan Elapsed, TimeSpan Patience)
{
    public bool IsOverdue => Elapsed > Patience;

    /// <summary>Such as <c>1/2 tasks running, 6 s of 30 s</c>.</summary>
    public override string ToString() =>
        CheckTexts.Current.Progress(Done, Wanted, Unit, Math.Max(Elapsed.TotalSeconds, 0), Patience.TotalSeconds);
}
