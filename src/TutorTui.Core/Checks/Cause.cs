namespace TutorTui.Core.Checks;

/// <summary>Why a check does not pass, as a class that hints can refer to.</summary>
public enum Cause
{
    /// <summary>It passes, or nothing more is known.</summary>
    None,

    /// <summary>The object does not exist yet.</summary>
    NotBegun,

    /// <summary>Under way; it may pass by itself after some time.</summary>
    Converging,

    /// <summary>The right object, on another machine.</summary>
    WrongMachine,

    /// <summary>The right object, with a misspelled name.</summary>
    NearName,

    /// <summary>Docker was called inside a container, where there is no Docker.</summary>
    InsideContainer,

    /// <summary>It exists, with another driver, image, subnet, port or the like.</summary>
    WrongValue,

    /// <summary>The container is on the default bridge instead of the user-defined network.</summary>
    DefaultBridge,

    /// <summary>There is a container where a service is wanted, or the other way round.</summary>
    WrongKind,

    /// <summary>It exists, but is stopped, disabled or failing.</summary>
    NotRunning,

    /// <summary>An object that should not exist is still there.</summary>
    StillThere,

    /// <summary>There is no swarm, or no manager in it.</summary>
    NoSwarm,

    /// <summary>The target does not answer.</summary>
    Unreachable,

    /// <summary>The command has not been run yet.</summary>
    NotRun,

    /// <summary>The command was run in another place.</summary>
    WrongPlace,

    /// <summary>The command was run with another target.</summary>
    WrongTarget,

    /// <summary>The command failed, or showed something else.</summary>
    WrongOutput,

    /// <summary>The learner's answer is wrong.</summary>
    WrongAnswer,

    /// <summary>Another check has to pass first.</summary>
    Blocked,

    /// <summary>A machine or its engine does not answer.</summary>
    NotObservable,
}
