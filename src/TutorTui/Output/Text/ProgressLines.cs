using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Platform;
using TutorTui.Terminal.Text;

namespace TutorTui.Output.Text;

/// <summary>A lab operation's progress as plain lines: one when a step begins, one when it ends, details in between on a terminal.</summary>
internal sealed class ProgressLines(TextWriter writer, bool isTerminal, TimeProvider clock) : IProgress<LabProgress>
{
    private const int DetailWidth = 48;
    private readonly long _started = clock.GetTimestamp();
    private readonly Lock _one = new();
    private readonly HashSet<int> _begun = [];
    private bool _isLineOpen;

    /// <summary>Progress beside a verb's output: details only on a terminal.</summary>
    public static ProgressLines On(IConsole console, bool isPlain, TimeProvider clock) =>
        new(console.Error, !console.IsErrorRedirected && !isPlain, clock);

    public void Report(LabProgress value)
    {
        lock (_one)
        {
            if (value.State is LabStepState.Running)
            {
                ReportRunning(value);
            }
            else
            {
                Write(value, value.State switch
                {
                    LabStepState.Running => LabOutputTexts.Current.Begins(value.Title),
                    LabStepState.Done => LabOutputTexts.Current.Done(value.Title),
                    LabStepState.Skipped => LabOutputTexts.Current.Skipped(value.Title, value.Detail),
                    LabStepState.Failed => LabOutputTexts.Current.Failed(value.Title),
                });
            }
        }
    }

    private void ReportRunning(LabProgress value)
    {
        if (_begun.Add(value.Step) && !isTerminal)
        {
            Write(value, LabOutputTexts.Current.Begins(value.Title));
        }

        if (isTerminal)
        {
            var detail = TextWidth.Cut(value.Detail, DetailWidth);
            var percent = value.Fraction is { } fraction ? $"{fraction * 100,3:0} %" : "     ";
            writer.Write($"\r\e[2K{Elapsed()}  {percent}  {value.Title}  {detail}");
            _isLineOpen = true;
        }
    }

    private void Write(LabProgress value, string state)
    {
        writer.WriteLine($"{(_isLineOpen ? "\r\e[2K" : string.Empty)}{Elapsed()}  {value.Step}/{value.StepCount}  {state}");
        _isLineOpen = false;
    }

    private string Elapsed() => $"{clock.GetElapsedTime(_started):mm\\:ss}";
}
