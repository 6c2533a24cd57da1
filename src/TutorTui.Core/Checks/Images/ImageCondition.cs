using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Images;

/// <summary>The machine has an image.</summary>
/// <param name="Name">With or without its tag: <c>nginx</c> accepts any tag.</param>
public sealed record ImageCondition(MachineName On, string Name) : Condition;
