namespace TutorTui.Core.Labs;

/// <summary>How far a lab operation has come. Steps may overlap in time; each reports under its own number.</summary>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="StepCount">How many steps the operation has.</param>
/// <param name="Title">What the step does, such as <c>Install Docker Engine</c>.</param>
/// <param name="State">Running, done, skipped because it was done before, or failed.</param>
/// <param name="Fraction">The part of this step that is done, from 0 to 1; null where that is not known.</param>
/// <param name="Detail">What the step is doing at the moment: a package, an image, a file. May be empty.</param>
public sealed record LabProgress(
    int Step, int StepCount, string Title, LabStepState State, double? Fraction, string Detail);

/// <summary>The state of one step of a lab operation.</summary>
public enum LabStepState
{
    Running,
    Done,
    Skipped,
    Failed,
}
