using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;

namespace TutorTui.Output;

/// <summary>The lessons as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class LessonsJson
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Library library, IReadOnlyDictionary<LessonId, ImmutableArray<Shortfall>> shortfalls) => JsonSerializer.Serialize(
        new
        {
            Schema,
            Courses = library.Courses.Select(course => new
            {
                course.Id,
                course.Title,
                Lessons = course.Lessons.Select(lesson => new
                {
                    Id = lesson.Id.ToString(),
                    Kind = KindWord.Of(lesson.Kind),
                    lesson.Title,
                    lesson.Summary,
                    Minutes = lesson.Duration.TotalMinutes,
                    Machines = lesson.Machines.Select(machine => machine.ToString()),
                    Steps = lesson.Steps.Select(step => new { step.Number, Id = step.Id.ToString(), step.Title }),
                    Lacking = shortfalls.TryGetValue(lesson.Id, out var lacking) ? lacking.Select(shortfall => shortfall.Lacking) : [],
                }),
            }),
        },
        Options);
}
