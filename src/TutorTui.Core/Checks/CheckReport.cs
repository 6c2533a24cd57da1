using System.Collections.Immutable;

namespace TutorTui.Core.Checks;

/// <summary>The outcome of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Message">One or two sentences for the learner: the present state, and if it falls short, why.</param>
/// <param name="Evidence">The evidence for the verdict; null if there was nothing to look at.</param>
public sealed record CheckReport(Check Check, Verdict Verdict, string Message, Evidence? Evidence)
{
    /// <summary>Why it does not pass, as a class.</summary>
    public Cause Cause { get; init; }

    /// <summary>Set while something that takes time is under way.</summary>
    public Convergence? Convergence { get; init; }

    /// <summary>The path of a packet that did not arrive, up to the first broken hop; empty otherwise.</summary>
    public ImmutableArray<Hop> Path { get; init; } = [];

    /// <summary>How the learner's output differs from the book's; null if nothing was compared.</summary>
    public OutputDifference? Difference { get; init; }
}
