using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The machine has an image.</summary>
/// <param name="Name">With or without its tag: <c>nginx</c> accepts any tag.</param>
public sealed record ImageCondition(MachineName On, string Name) : Condition;
