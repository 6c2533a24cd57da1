namespace TutorTui.Core.Coach;

/// <summary>An error in the learner's language.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Meaning">What happened and why.</param>
/// <param name="Remedy">What to do, with the next command.</param>
internal sealed record FaultText(string Title, string Meaning, string Remedy);
