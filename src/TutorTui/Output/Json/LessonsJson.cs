using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>The lessons as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class LessonsJson
{
    private const int Schema = 1;

    public static string Write(Library library, IReadOnlyDictionary<LessonId, ImmutableArray<UnmetRequirement>> unmetRequirements) => JsonSerializer.Serialize(
        new LessonsDocument(Schema, library.Courses.Select(course => new ListedCourse(
            course.Id,
            course.Title,
            course.Lessons.Select(lesson => new ListedLesson(
                lesson.Id.ToString(),
                LessonKindKeyword.Of(lesson.Kind),
                lesson.Title,
                lesson.Summary,
                lesson.Duration.TotalMinutes,
                lesson.Machines.Select(machine => machine.ToString()),
                lesson.Steps.Select(step => new ListedStep(step.Number, step.Id.ToString(), step.Title)),
                unmetRequirements.TryGetValue(lesson.Id, out var lacking) ? lacking.Select(unmetRequirement => unmetRequirement.Lacking) : []))))),
        OutputJson.Readable.LessonsDocument);
}
