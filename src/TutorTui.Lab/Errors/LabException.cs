using TutorTui.Core.Labs;

namespace TutorTui.Lab.Errors;

/// <summary>Carries an expected failure from deep inside a set-up step to the lab's operation, which returns it as a value.</summary>
internal sealed class LabException(LabError error) : Exception(error.What)
{
    public LabError Error => error;
}
