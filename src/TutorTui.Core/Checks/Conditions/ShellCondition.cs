using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The learner opened a shell in a container, as <c>docker exec -it NAME sh</c> does.</summary>
public sealed record ShellCondition(Place In) : Condition;
