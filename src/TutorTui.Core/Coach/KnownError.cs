using System.Collections.Immutable;

namespace TutorTui.Core.Coach;

/// <summary>An error that the coach can explain.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Wordings">Lines by which it is reported, for a search; not for display.</param>
public sealed record KnownError(DockerFault Fault, ImmutableArray<string> Wordings)
{
    /// <summary>What happened, in a few words.</summary>
    public string Title => FaultTexts.Current.Of(Fault).Title;

    /// <summary>What happened and why.</summary>
    public string Meaning => FaultTexts.Current.Of(Fault).Meaning;

    /// <summary>What to do.</summary>
    public string Remedy => FaultTexts.Current.Of(Fault).Remedy;
}
