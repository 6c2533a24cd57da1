using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Commands;

/// <summary>The learner opened a shell in a container, as <c>docker exec -it NAME sh</c> does.</summary>
public sealed record ShellCondition(Place In) : Condition;
