using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>
/// Another way to do a step that has to be accepted. The alternatives of one id in several steps of a lesson are done together, in
/// one run; a step without that id is done by its reference solution.
/// </summary>
public sealed record Alternative(VariantId Id, ImmutableArray<Block> Explanation, ImmutableArray<LessonCommand> Commands);
