using System.Collections.Immutable;
using TutorTui.Core.Courses.Text;

namespace TutorTui.Core.Courses;

/// <summary>Help for a step. Hints of a step go from a nudge to the command itself; level 1 is first.</summary>
public sealed record Hint(int Level, ImmutableArray<Block> Content);
