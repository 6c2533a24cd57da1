namespace TutorTui.Core.Checks.Findings;

/// <summary>Classifies mismatches for evaluators; their texts are for people only.</summary>
internal enum MismatchKind
{
    /// <summary>A property of the object has another value.</summary>
    Value,

    /// <summary>It has another name.</summary>
    Name,

    /// <summary>It is one that every engine has, not one the learner made.</summary>
    Origin,

    /// <summary>It is not the object that the lesson's checks refer to, or is in another network.</summary>
    Identity,

    /// <summary>A container is on the default bridge instead of a user-defined network.</summary>
    DefaultBridge,

    /// <summary>A service is not among those attached.</summary>
    Services,
}
