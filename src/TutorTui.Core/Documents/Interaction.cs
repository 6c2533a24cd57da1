namespace TutorTui.Core.Documents;

/// <summary>An exchange with a running command: once <paramref name="Expect"/> was printed, send the keys.</summary>
/// <param name="Expect">Literal text in the command's output.</param>
/// <param name="Send">The keys to send; <c>^C</c> stands for Ctrl-C, and an answer's line end is part of the text.</param>
public sealed record Interaction(string Expect, string Send);
