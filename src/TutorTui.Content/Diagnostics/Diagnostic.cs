namespace TutorTui.Content.Diagnostics;

/// <summary>One fault of a course, its position, and what is expected there.</summary>
/// <param name="Code">Stable code such as <c>TT012</c>; <c>docs/authoring.md</c> lists them all.</param>
/// <param name="File">The file, relative to the course's folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record Diagnostic(string Code, string File, int Line, int Column, string Message)
{
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The form editors make clickable: <c>file:line:column: code: message</c>.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity is Severity.Warning ? "warning " : string.Empty)}{Code}: {Message}";
}
