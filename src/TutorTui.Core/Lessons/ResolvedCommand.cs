using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Lessons;

/// <summary>A lesson command with its placeholders filled in from the running lab.</summary>
/// <param name="Machine">The machine whose shell gets it.</param>
/// <param name="Container">The container in whose shell it belongs, or null for the machine's own shell.</param>
/// <param name="Text">The command line to type.</param>
/// <param name="Source">The command it was made from.</param>
public sealed record ResolvedCommand(MachineName Machine, string? Container, string Text, LessonCommand Source);

/// <summary>Why a command cannot be filled in yet, in words for the learner.</summary>
public sealed record UnresolvedCommand(string Message);
