namespace TutorTui.Core.Checks;

/// <summary>A condition over both engines, the learner's finished commands and, where asked for, active probes.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
