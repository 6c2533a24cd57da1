using System.Collections.Immutable;

namespace TutorTui.Core.Checks;

/// <summary>The outcome of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Message">One or two sentences for the learner: what is so, and where it falls short, why.</param>
/// <param name="Evidence">What the verdict rests on; null where there was nothing to look at.</param>
public sealed record CheckReport(Check Check, Verdict Verdict, string Message, Evidence? Evidence)
{
    /// <summary>Why it does not pass, as a class.</summary>
    public Cause Cause { get; init; }

    /// <summary>Set while something is under way that needs time.</summary>
    public Convergence? Convergence { get; init; }

    /// <summary>The way of a packet that did not arrive, up to the first broken hop; empty otherwise.</summary>
    public ImmutableArray<Hop> Path { get; init; } = [];

    /// <summary>What the learner's output has otherwise than the book's; null where nothing was compared.</summary>
    public OutputDifference? Difference { get; init; }
}
