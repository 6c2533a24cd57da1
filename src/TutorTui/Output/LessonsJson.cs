using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;

namespace TutorTui.Output;

/// <summary>The lessons as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class LessonsJson
{
    private const int Schema = 1;

    public static string Write(Library library, IReadOnlyDictionary<LessonId, ImmutableArray<Shortfall>> shortfalls) => JsonSerializer.Serialize(
        new LessonsDocument(Schema, library.Courses.Select(course => new ListedCourse(
            course.Id,
            course.Title,
            course.Lessons.Select(lesson => new ListedLesson(
                lesson.Id.ToString(),
                KindWord.Of(lesson.Kind),
                lesson.Title,
                lesson.Summary,
                lesson.Duration.TotalMinutes,
                lesson.Machines.Select(machine => machine.ToString()),
                lesson.Steps.Select(step => new ListedStep(step.Number, step.Id.ToString(), step.Title)),
                shortfalls.TryGetValue(lesson.Id, out var lacking) ? lacking.Select(shortfall => shortfall.Lacking) : []))))),
        OutputJson.Readable.LessonsDocument);
}
