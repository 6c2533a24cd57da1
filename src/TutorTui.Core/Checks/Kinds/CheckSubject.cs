namespace TutorTui.Core.Checks.Kinds;

/// <summary>What a kind of condition is evaluated by.</summary>
public enum CheckSubject
{
    /// <summary>Other conditions, of which it is composed.</summary>
    Parts,

    /// <summary>What the engines have: networks, containers, nodes and the like.</summary>
    Objects,

    /// <summary>An active probe at a place.</summary>
    Probe,

    /// <summary>What the learner has typed. It stays done, also when nobody can see it any more.</summary>
    Learner,
}
