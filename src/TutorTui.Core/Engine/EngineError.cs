namespace TutorTui.Core.Engine;

/// <summary>Why an engine could not be asked.</summary>
public enum EngineErrorKind
{
    /// <summary>No connection to the machine, or it was lost.</summary>
    Unreachable,

    /// <summary>The machine answers, its Docker Engine does not.</summary>
    EngineDown,

    /// <summary>The engine refused the request.</summary>
    Refused,

    /// <summary>No answer within the time allowed.</summary>
    TimedOut,
}

/// <summary>An expected failure between the tutor and an engine, in words for the learner.</summary>
/// <param name="Kind">The class of failure.</param>
/// <param name="Message">What happened and why, one sentence.</param>
/// <param name="StatusCode">The engine's HTTP status, if it answered.</param>
public sealed record EngineError(EngineErrorKind Kind, string Message, int? StatusCode = null);
