using TutorTui.Content.Diagnostics;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>
/// Keeps track of which course has which lesson. Ids are unique across courses, because learners type them without the course.
/// </summary>
internal sealed class LessonOwners
{
    private const string IndexFile = "course.yaml";

    private readonly Dictionary<LessonId, string> _courses = [];

    /// <summary>Adds the lessons of a course's folder, and reports those whose id another course already has.</summary>
    public IEnumerable<Diagnostic> Add(string directory, IEnumerable<LessonId> lessons)
    {
        List<Diagnostic> found = [];
        foreach (var lesson in lessons)
        {
            if (!_courses.TryAdd(lesson, directory) && _courses[lesson] != directory)
            {
                found.Add(new(DiagnosticCodes.DuplicateLesson, IndexFile, 1, 1,
                    $"The lesson '{lesson}' has an id that the course in '{Path.GetFileName(_courses[lesson])}' has too. Change one: a learner types the id alone."));
            }
        }

        return found;
    }
}
