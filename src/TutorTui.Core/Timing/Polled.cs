namespace TutorTui.Core.Timing;

/// <summary>What polling came to.</summary>
/// <param name="Value">What the last look returned.</param>
/// <param name="IsTimedOut">The limit was reached, and the last look still did not show what was waited for.</param>
public readonly record struct Polled<T>(T Value, bool IsTimedOut);
