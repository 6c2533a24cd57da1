namespace TutorTui.Output.Json.Documents;

/// <summary>The learner's progress as <c>ProgressJson</c> prints it.</summary>
internal sealed record ProgressDocument(int Schema, string? LastOpen, IEnumerable<ProgressOfLesson> Lessons);

internal sealed record ProgressOfLesson(
    string Id, string Title, DateTimeOffset? StartedAt, string? LastVisited, IEnumerable<ProgressOfStep> Steps);

internal sealed record ProgressOfStep(
    int Number, string Id, string Title, string Standing, DateTimeOffset? PassedAt, int Hints, DateTimeOffset? NotTrueSince);
