using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>Nothing fulfils the condition.</summary>
public sealed record AbsentCondition(Condition Of) : Condition;
