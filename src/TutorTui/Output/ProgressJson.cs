using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;

namespace TutorTui.Output;

/// <summary>The learner's progress as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ProgressJson
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Write(IEnumerable<(Lesson Lesson, LessonProgress Progress)> lessons, LessonId? lastOpen) => JsonSerializer.Serialize(
        new
        {
            Schema,
            LastOpen = lastOpen?.ToString(),
            Lessons = lessons.Select(entry => new
            {
                Id = entry.Lesson.Id.ToString(),
                entry.Lesson.Title,
                entry.Progress.StartedAt,
                LastVisited = entry.Progress.LastVisited?.ToString(),
                Steps = entry.Lesson.Steps.Select(step => new
                {
                    step.Number,
                    Id = step.Id.ToString(),
                    step.Title,
                    Standing = StandingWord.Of(entry.Progress.StandingOf(step.Id)),
                    PassedAt = entry.Progress.Passed.TryGetValue(step.Id, out var passed) ? passed : (DateTimeOffset?)null,
                    Hints = entry.Progress.Hints.GetValueOrDefault(step.Id),
                    NotTrueSince = entry.Progress.Lost.TryGetValue(step.Id, out var since) ? since : (DateTimeOffset?)null,
                }),
            }),
        },
        Options);
}
