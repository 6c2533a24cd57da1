using TutorTui.Core.Labs;

namespace TutorTui.Lab.Steps;

/// <summary>Numbers the steps of one operation and reports each under its own number.</summary>
internal sealed class StepReporter(IProgress<LabProgress> progress, IReadOnlyList<string> titles)
{
    public async Task RunAsync(string title, Func<Step, Task> work)
    {
        var step = new Step(progress, Number(title), titles.Count, title);
        step.Report(string.Empty);
        try
        {
            await work(step).ConfigureAwait(false);
        }
        catch
        {
            step.End(LabStepState.Failed);
            throw;
        }

        step.End(LabStepState.Done);
    }

    private int Number(string title)
    {
        for (var index = 0; index < titles.Count; index++)
        {
            if (titles[index] == title)
            {
                return index + 1;
            }
        }

        throw new ArgumentException($"No step '{title}'.", nameof(title));
    }
}

/// <summary>One running step.</summary>
internal sealed class Step(IProgress<LabProgress> progress, int number, int count, string title)
{
    private double? _fraction;
    private bool _isSkipped;
    private string _detail = string.Empty;

    /// <summary>Tells what is being done.</summary>
    public void Report(string detail, double? fraction = null)
    {
        _detail = detail;
        _fraction = fraction ?? _fraction;
        progress.Report(new(number, count, title, LabStepState.Running, _fraction, detail));
    }

    /// <summary>There was nothing to do.</summary>
    public void Skip(string detail)
    {
        _isSkipped = true;
        _detail = detail;
    }

    public void End(LabStepState state) =>
        progress.Report(new(
            number, count, title, state is LabStepState.Done && _isSkipped ? LabStepState.Skipped : state,
            state is LabStepState.Failed ? _fraction : 1, _detail));
}
