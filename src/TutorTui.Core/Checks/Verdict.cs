namespace TutorTui.Core.Checks;

/// <summary>What a check came to.</summary>
public enum Verdict
{
    /// <summary>True.</summary>
    Pass,

    /// <summary>Nothing wrong so far: not begun, or under way and converging.</summary>
    NotYet,

    /// <summary>Something is there and it is not as wanted.</summary>
    Fail,

    /// <summary>An earlier step has to pass first; nothing to say yet.</summary>
    Waiting,

    /// <summary>Could not be looked at, because a machine or engine does not answer.</summary>
    Unknown,
}
