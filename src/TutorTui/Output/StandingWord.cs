using TutorTui.Core.Progress;

namespace TutorTui.Output;

/// <summary>A step's standing as a word in JSON.</summary>
internal static class StandingWord
{
    public static string Of(StepStanding standing) => standing switch
    {
        StepStanding.Open => "open",
        StepStanding.Passed => "passed",
        StepStanding.PassedWithHelp => "passed with help",
        StepStanding.Skipped => "skipped",
        _ => throw new InvalidOperationException($"No word for {standing}."),
    };
}
