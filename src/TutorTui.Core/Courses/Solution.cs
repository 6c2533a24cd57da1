using System.Collections.Immutable;
using TutorTui.Core.Documents;

namespace TutorTui.Core.Courses;

/// <summary>
/// A step's reference solution: what to type, and why. For an exercise without a solution of its own these are the
/// step's own commands.
/// </summary>
public sealed record Solution(ImmutableArray<Block> Explanation, ImmutableArray<LessonCommand> Commands);
