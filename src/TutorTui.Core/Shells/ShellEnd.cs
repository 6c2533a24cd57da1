namespace TutorTui.Core.Shells;

/// <summary>How a shell ended.</summary>
/// <param name="IsClean">True after <c>exit</c> or logout, false when the connection was lost.</param>
/// <param name="Message">One sentence for the learner.</param>
public sealed record ShellEnd(bool IsClean, string Message);
