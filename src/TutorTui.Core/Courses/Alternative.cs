using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>
/// Another solution of a step that must be accepted. Alternatives with the same id in several steps of a lesson are verified together,
/// in one run; a step without that id is done by its reference solution.
/// </summary>
public sealed record Alternative(VariantId Id, ImmutableArray<Block> Explanation, ImmutableArray<LessonCommand> Commands);
