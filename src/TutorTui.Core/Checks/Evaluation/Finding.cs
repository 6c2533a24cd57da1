using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>What a condition came to, before it is reported for a check.</summary>
internal sealed record Finding(Verdict Verdict, string Message, Evidence? Evidence = null)
{
    public bool IsPass => Verdict is Verdict.Pass;

    public static Finding Pass(string message, Evidence? evidence = null) => new(Verdict.Pass, message, evidence);

    public static Finding NotYet(string message, Evidence? evidence = null) => new(Verdict.NotYet, message, evidence);

    public static Finding Fail(string message, Evidence? evidence = null) => new(Verdict.Fail, message, evidence);

    public static Finding Unknown(string message, Evidence? evidence = null) => new(Verdict.Unknown, message, evidence);

    /// <summary>Nothing there is what is wanted: not begun, or done on another machine.</summary>
    public static Finding Missing(string wanted, MachineName on, MachineName? elsewhere, Evidence evidence) => elsewhere is { } machine
        ? Fail($"The {wanted} is on {machine}, but it belongs on {on}.", evidence with { Observed = $"it is on {machine}" })
        : NotYet($"{on} has no {wanted} yet.", evidence);
}
