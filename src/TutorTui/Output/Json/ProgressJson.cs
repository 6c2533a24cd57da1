using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>The learner's progress as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class ProgressJson
{
    private const int Schema = 1;

    public static string Write(IEnumerable<(Lesson Lesson, LessonProgress Progress)> lessons, LessonId? lastOpen) => JsonSerializer.Serialize(
        new ProgressDocument(Schema, lastOpen?.ToString(), lessons.Select(entry => ToDocument(entry.Lesson, entry.Progress))),
        OutputJson.Default.ProgressDocument);

    private static ProgressOfLesson ToDocument(Lesson lesson, LessonProgress progress) => new(
        lesson.Id.ToString(),
        lesson.Title,
        progress.StartedAt,
        progress.LastVisited?.ToString(),
        lesson.Steps.Select(step => new ProgressOfStep(
            step.Number,
            step.Id.ToString(),
            step.Title,
            JsonWords.Of(progress.StatusOf(step.Id)),
            progress.Passed.TryGetValue(step.Id, out var passed) ? passed : null,
            progress.Hints.GetValueOrDefault(step.Id),
            progress.Regressions.TryGetValue(step.Id, out var since) ? since : null)));
}
