namespace TutorTui.Core.Timing;

/// <summary>The result of polling.</summary>
/// <param name="Value">The value of the last look.</param>
/// <param name="IsTimedOut">The limit was reached without the wanted value.</param>
public readonly record struct Polled<T>(T Value, bool IsTimedOut);
