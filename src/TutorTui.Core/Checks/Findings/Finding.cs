using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Findings;

/// <summary>The result of a condition, before it becomes a check's report.</summary>
internal sealed record Finding(Verdict Verdict, string Message, Evidence? Evidence, Cause Cause)
{
    public bool IsPass => Verdict is Verdict.Pass;

    public Convergence? Convergence { get; init; }

    public ImmutableArray<Hop> Path { get; init; } = [];

    public OutputDifference? Difference { get; init; }

    public static Finding Pass(string message, Evidence? evidence = null) => new(Verdict.Pass, message, evidence, Cause.None);

    public static Finding NotYet(string message, Evidence? evidence, Cause cause) => new(Verdict.NotYet, message, evidence, cause);

    public static Finding Fail(string message, Evidence? evidence, Cause cause) => new(Verdict.Fail, message, evidence, cause);

    public static Finding Unknown(string message, Evidence? evidence = null) =>
        new(Verdict.Unknown, message, evidence, Cause.NotObservable);

    /// <summary>A converging state: "not yet" until it is overdue, and a failure afterwards.</summary>
    /// <param name="what">What converges, such as <c>web is starting</c>.</param>
    /// <param name="convergence">How far it has come.</param>
    /// <param name="overdue">What to say and do once it takes too long.</param>
    /// <param name="evidence">The evidence for it.</param>
    public static Finding Converging(string what, Convergence convergence, string overdue, Evidence evidence) =>
        convergence.IsOverdue
            ? Fail(overdue, evidence, Cause.NotRunning)
            : NotYet(CheckTexts.Current.UnderWay(what, convergence.ToString()), evidence, Cause.Converging) with
            {
                Convergence = convergence,
            };
}
