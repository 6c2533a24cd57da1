using TutorTui.Core.Shells;

namespace TutorTui.Core.Coach;

/// <summary>A recognised error, explained.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Command">The command that met it.</param>
/// <param name="Said">The line that told it.</param>
/// <param name="Meaning">What it means, one or two sentences.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Advice(DockerFault Fault, FinishedCommand Command, string Said, string Meaning, string Remedy);
