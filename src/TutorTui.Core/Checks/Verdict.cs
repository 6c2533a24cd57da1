namespace TutorTui.Core.Checks;

/// <summary>The result of a check.</summary>
public enum Verdict
{
    /// <summary>True.</summary>
    Pass,

    /// <summary>Nothing wrong so far: not begun, or under way and converging.</summary>
    NotYet,

    /// <summary>Something is wrong: an object exists but is not as wanted.</summary>
    Fail,

    /// <summary>An earlier step or check has to pass first.</summary>
    Waiting,

    /// <summary>Unknown, because a machine or engine does not answer.</summary>
    Unknown,
}
