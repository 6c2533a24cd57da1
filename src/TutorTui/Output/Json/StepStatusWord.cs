using TutorTui.Core.Progress;

namespace TutorTui.Output.Json;

/// <summary>A step's standing as a word in JSON.</summary>
internal static class StepStatusWord
{
    public static string Of(StepStatus status) => status switch
    {
        StepStatus.Open => "open",
        StepStatus.Passed => "passed",
        StepStatus.PassedWithHelp => "passed with help",
        StepStatus.Skipped => "skipped",
        _ => throw new InvalidOperationException($"No word for {status}."),
    };
}
