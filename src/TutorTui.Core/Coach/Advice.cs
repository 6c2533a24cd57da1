using TutorTui.Core.Shells;

namespace TutorTui.Core.Coach;

/// <summary>A recognised error, explained.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Command">The command that failed.</param>
/// <param name="Said">The line of output that reported it.</param>
public sealed record Advice(DockerFault Fault, FinishedCommand Command, string Said)
{
    /// <summary>What it means, one or two sentences.</summary>
    public string Meaning => FaultTexts.Current.Of(Fault).Meaning;

    /// <summary>What to do.</summary>
    public string Remedy => FaultTexts.Current.Of(Fault).Remedy;
}
