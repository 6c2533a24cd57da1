namespace TutorTui.Core.Progress;

/// <summary>How the learner stands with a step.</summary>
public enum StepStatus
{
    Open,

    /// <summary>On the learner's own.</summary>
    Passed,

    /// <summary>The tutor did it, or showed the solution before.</summary>
    PassedWithHelp,

    /// <summary>The learner went on without it.</summary>
    Skipped,
}
