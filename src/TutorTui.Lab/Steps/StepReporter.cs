using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Labs;
using TutorTui.Lab.Logging;

namespace TutorTui.Lab.Steps;

/// <summary>Numbers the steps of one operation and reports each under its own number.</summary>
internal sealed class StepReporter(IProgress<LabProgress> progress, ImmutableArray<LabStage> stages, ILogger logger)
{
    public async Task RunAsync(LabStage stage, Func<LabStep, Task> work)
    {
        var labStep = new LabStep(progress, stages.IndexOf(stage) + 1, stages.Length, stage);
        var name = stage.ToString();
        Log.StageBegins(logger, name);
        labStep.Report(string.Empty);
        try
        {
            await work(labStep).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.StageFailed(logger, name, exception.Message);
            labStep.End(LabStepState.Failed);
            throw;
        }

        labStep.End(LabStepState.Done);
        Log.StageEnds(logger, name, labStep.IsSkipped ? "skipped" : "done", labStep.Detail);
    }
}

/// <summary>One running step.</summary>
internal sealed class LabStep(IProgress<LabProgress> progress, int number, int count, LabStage stage)
{
    private double? _fraction;

    /// <summary>There was nothing to do.</summary>
    public bool IsSkipped { get; private set; }

    /// <summary>The last report.</summary>
    public string Detail { get; private set; } = string.Empty;

    private string Title => StageTitles.Of(stage);

    /// <summary>Reports what is being done.</summary>
    public void Report(string detail, double? fraction = null)
    {
        Detail = detail;
        _fraction = fraction ?? _fraction;
        progress.Report(new(number, count, Title, LabStepState.Running, _fraction, detail));
    }

    /// <summary>There was nothing to do.</summary>
    public void Skip(string detail)
    {
        IsSkipped = true;
        Detail = detail;
    }

    public void End(LabStepState state) =>
        progress.Report(new(
            number, count, Title, state is LabStepState.Done && IsSkipped ? LabStepState.Skipped : state,
            state is LabStepState.Failed ? _fraction : 1, Detail));
}
