using TutorTui.Core.Labs;

namespace TutorTui.Lab;

/// <summary>Carries an expected failure from deep inside a set-up step to <see cref="DockerLab"/>, which returns it as a value.</summary>
internal sealed class LabException(LabError error) : Exception(error.What)
{
    public LabError Error => error;
}
