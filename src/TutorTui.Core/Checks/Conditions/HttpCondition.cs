using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>An HTTP request is answered with a page that contains a text (active probe).</summary>
public sealed record HttpCondition(Place From, Destination To, string PageContains) : Condition;
