namespace TutorTui.Core.Checks;

/// <summary>The outcome of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Message">One or two sentences for the learner: what is so, and where it falls short, why.</param>
/// <param name="Evidence">What the verdict rests on; null where there was nothing to look at.</param>
public sealed record CheckReport(Check Check, Verdict Verdict, string Message, Evidence? Evidence);
