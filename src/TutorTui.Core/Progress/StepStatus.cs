namespace TutorTui.Core.Progress;

/// <summary>The learner's status in a step.</summary>
public enum StepStatus
{
    Open,

    /// <summary>Passed without help.</summary>
    Passed,

    /// <summary>Passed with help: the tutor did it, or showed the solution before.</summary>
    PassedWithHelp,

    /// <summary>The learner skipped it.</summary>
    Skipped,
}
