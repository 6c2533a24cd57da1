using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Loading;

/// <summary>A course that was read, with all its diagnostics.</summary>
/// <param name="Index">The content of <c>course.yaml</c>; null when it cannot be read.</param>
/// <param name="Own">The diagnostics of <c>course.yaml</c>.</param>
/// <param name="Lessons">Its lessons, in order, valid or not.</param>
internal sealed record LoadedCourse(CourseIndex? Index, FileDiagnostics Own, IReadOnlyList<LoadedLesson> Lessons)
{
    /// <summary>By file in course order.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Own.InOrder.Concat(Lessons.SelectMany(lesson => lesson.Context.Diagnostics.InOrder));
}
