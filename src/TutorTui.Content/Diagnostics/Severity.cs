namespace TutorTui.Content.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The lesson can be used all the same.</summary>
    Warning,

    /// <summary>The lesson cannot be used.</summary>
    Error,
}
