namespace TutorTui.Core.Checks;

/// <summary>Why a check does not pass, as a class: a hint may say for which it is meant.</summary>
public enum Cause
{
    /// <summary>It passes, or nothing more can be said.</summary>
    None,

    /// <summary>Nothing of it is there yet.</summary>
    NotBegun,

    /// <summary>Under way; time alone may bring it.</summary>
    Converging,

    /// <summary>The right thing, on another machine.</summary>
    WrongMachine,

    /// <summary>The right thing, by a name that differs by a slip.</summary>
    NearName,

    /// <summary>Docker was asked for it inside a container, where there is no Docker.</summary>
    InsideContainer,

    /// <summary>It is there with another driver, image, subnet, port or the like.</summary>
    WrongValue,

    /// <summary>The container is on the default bridge instead of the network of one's own.</summary>
    DefaultBridge,

    /// <summary>A container where a service is wanted, or the other way round.</summary>
    WrongKind,

    /// <summary>It is there, but stopped, disabled or failing.</summary>
    NotRunning,

    /// <summary>What is to be gone is still there.</summary>
    StillThere,

    /// <summary>There is no swarm, or no manager in it.</summary>
    NoSwarm,

    /// <summary>No answer from there.</summary>
    Unreachable,

    /// <summary>The command was not run yet.</summary>
    NotRun,

    /// <summary>The command was run at another place.</summary>
    WrongPlace,

    /// <summary>The command was run with another target.</summary>
    WrongTarget,

    /// <summary>The command failed, or showed something else.</summary>
    WrongOutput,

    /// <summary>An answer was given, and it is not the right one.</summary>
    WrongAnswer,

    /// <summary>Another check has to pass first.</summary>
    Blocked,

    /// <summary>A machine or its engine does not answer.</summary>
    NotObservable,
}
