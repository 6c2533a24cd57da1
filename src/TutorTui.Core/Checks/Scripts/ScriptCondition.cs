using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Scripts;

/// <summary>
/// A read-only script ends with status 0 (active probe): for facts that no other condition covers. The author is responsible for it
/// changing nothing.
/// </summary>
/// <param name="At">Where it runs.</param>
/// <param name="Script">For <c>sh -c</c>.</param>
/// <param name="OutputContains">What it must print, or null; compared without regard to case.</param>
public sealed record ScriptCondition(Place At, string Script, string? OutputContains) : Condition;
