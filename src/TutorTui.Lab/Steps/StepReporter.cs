using System.Collections.Immutable;
using TutorTui.Core.Labs;
using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Steps;

/// <summary>Numbers the steps of one operation and reports each under its own number.</summary>
internal sealed class StepReporter(IProgress<LabProgress> progress, ImmutableArray<LabStage> stages)
{
    public async Task RunAsync(LabStage stage, Func<LabStep, Task> work)
    {
        var labStep = new LabStep(progress, stages.IndexOf(stage) + 1, stages.Length, stage);
        labStep.Report(string.Empty);
        try
        {
            await work(labStep).ConfigureAwait(false);
        }
        catch
        {
            labStep.End(LabStepState.Failed);
            throw;
        }

        labStep.End(LabStepState.Done);
    }
}

/// <summary>One running step.</summary>
internal sealed class LabStep(IProgress<LabProgress> progress, int number, int count, LabStage stage)
{
    private double? _fraction;
    private bool _isSkipped;
    private string _detail = string.Empty;

    private string Title => LabSetupTexts.Current.TitleOf(stage);

    /// <summary>Tells what is being done.</summary>
    public void Report(string detail, double? fraction = null)
    {
        _detail = detail;
        _fraction = fraction ?? _fraction;
        progress.Report(new(number, count, Title, LabStepState.Running, _fraction, detail));
    }

    /// <summary>There was nothing to do.</summary>
    public void Skip(string detail)
    {
        _isSkipped = true;
        _detail = detail;
    }

    public void End(LabStepState state) =>
        progress.Report(new(
            number, count, Title, state is LabStepState.Done && _isSkipped ? LabStepState.Skipped : state,
            state is LabStepState.Failed ? _fraction : 1, _detail));
}
