namespace TutorTui.Core.Coach;

/// <summary>Which program reported an error.</summary>
public enum FaultSpeaker
{
    /// <summary>Docker's command line or engine.</summary>
    Docker,

    /// <summary>The shell, before it started a program.</summary>
    Shell,

    /// <summary>A program such as <c>ping</c> or <c>curl</c>.</summary>
    Program,
}
