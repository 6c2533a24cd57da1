namespace TutorTui.Core.Checks.Findings;

/// <summary>By what evaluators tell mismatches apart; their words are for people alone.</summary>
internal enum MismatchKind
{
    /// <summary>A property of the object has another value.</summary>
    Value,

    /// <summary>It goes by another name.</summary>
    Name,

    /// <summary>It is one that every engine has, and not the learner's own.</summary>
    Origin,

    /// <summary>It is another object than the one that the lesson's checks speak of, or is in another network.</summary>
    Identity,

    /// <summary>A container is on the default bridge instead of a network of one's own.</summary>
    DefaultBridge,

    /// <summary>A service is not among those attached.</summary>
    Services,
}
