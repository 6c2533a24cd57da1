using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Loading;

/// <summary>A course that was read, with all that is wrong with it.</summary>
/// <param name="Index">What <c>course.yaml</c> says; null when it cannot be read.</param>
/// <param name="Own">The diagnostics of <c>course.yaml</c>.</param>
/// <param name="Lessons">Its lessons, in order, good or not.</param>
internal sealed record LoadedCourse(CourseIndex? Index, FileDiagnostics Own, IReadOnlyList<LoadedLesson> Lessons)
{
    /// <summary>By file in course order.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Own.InOrder.Concat(Lessons.SelectMany(lesson => lesson.Context.Diagnostics.InOrder));
}
