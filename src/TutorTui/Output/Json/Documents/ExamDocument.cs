namespace TutorTui.Output.Json.Documents;

/// <summary>An attempt at an exam as <c>ExamJson</c> prints it.</summary>
internal sealed record ExamDocument(
    int Schema,
    string Attempt,
    string Exam,
    int Seed,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    string? End,
    double LimitSeconds,
    double UsedSeconds,
    double LeftSeconds,
    IEnumerable<ReportedStop> Stopped,
    double ClockMovedSeconds,
    decimal? Percent,
    int PassMark,
    bool? Passed,
    IEnumerable<ReportedTask> Tasks);

internal sealed record ReportedStop(string Reason, DateTimeOffset From, DateTimeOffset? To);

internal sealed record ReportedTask(
    string Id,
    string Title,
    string Lesson,
    bool Flagged,
    int Hints,
    decimal MaxPoints,
    decimal? Points,
    IEnumerable<ReportedCriterion>? Criteria);

internal sealed record ReportedCriterion(
    string Id,
    string Sentence,
    bool True,
    DateTimeOffset? FirstTrueAt,
    double? FirstTrueAfterSeconds,
    IEnumerable<DateTimeOffset> BrokenAt,
    decimal MaxPoints,
    decimal Points,
    string? Message,
    string? Wanted,
    string? Observed,
    string? Where,
    string? Command);
