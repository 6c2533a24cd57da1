using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Content.Declarations;

/// <summary>A condition's value; the registry of check kinds declares its keys.</summary>
/// <param name="Kind">The kind of check.</param>
internal sealed record ConditionShape(CheckKind Kind) : Shape;
