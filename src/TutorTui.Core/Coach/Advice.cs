using TutorTui.Core.Shells;

namespace TutorTui.Core.Coach;

/// <summary>A recognised error, explained.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Command">The command that failed.</param>
/// <param name="Said">The line of output that reported it.</param>
public sealed record Advice(DockerFault Fault, FinishedCommand Command, string Said)
{
    /// <summary>Which program told it.</summary>
    public FaultSpeaker Speaker { get; init; }

    /// <summary>The character that is not what it looks like; null for other errors.</summary>
    public StrayCharacter? Character { get; init; }

    /// <summary>What happened and why, one to three sentences.</summary>
    public string Meaning => Character?.Describe(Command.CommandLine) ?? FaultTexts.Current.Of(Fault).Meaning;

    /// <summary>What to do.</summary>
    public string Remedy => Character is null
        ? FaultTexts.Current.Of(Fault).Remedy
        : FaultTexts.Current.TypeInstead(StrayCharacter.Correct(Command.CommandLine));
}
