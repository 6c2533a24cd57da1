namespace TutorTui.Core.Checks.Evaluation;

/// <summary>What a condition came to, before it is reported for a check.</summary>
internal sealed record Finding(Verdict Verdict, string Message, Evidence? Evidence = null)
{
    public bool IsPass => Verdict is Verdict.Pass;

    public static Finding Pass(string message, Evidence? evidence = null) => new(Verdict.Pass, message, evidence);

    public static Finding NotYet(string message, Evidence? evidence = null) => new(Verdict.NotYet, message, evidence);

    public static Finding Fail(string message, Evidence? evidence = null) => new(Verdict.Fail, message, evidence);

    public static Finding Unknown(string message, Evidence? evidence = null) => new(Verdict.Unknown, message, evidence);
}
