namespace TutorTui.Core.Checks.Kinds;

/// <summary>The data that a kind of condition is evaluated against.</summary>
public enum CheckSubject
{
    /// <summary>Other conditions that it is composed of.</summary>
    Parts,

    /// <summary>The engines' objects: networks, containers, nodes and the like.</summary>
    Objects,

    /// <summary>An active probe at a place.</summary>
    Probe,

    /// <summary>Commands that the learner has typed. They stay true, even when they are not among the remembered ones any more.</summary>
    Learner,
}
