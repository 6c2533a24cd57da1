namespace TutorTui.Core.Checks;

/// <summary>A condition on the engines, the learner's finished commands and, if it needs them, active probes.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
