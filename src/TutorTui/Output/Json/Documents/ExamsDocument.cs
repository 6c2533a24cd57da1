namespace TutorTui.Output.Json.Documents;

/// <summary>The exams as <c>ExamsJson</c> prints them.</summary>
internal sealed record ExamsDocument(int Schema, string? Running, IEnumerable<ListedExam> Exams);

internal sealed record ListedExam(
    string Id,
    string Title,
    string Summary,
    double Minutes,
    int PassMark,
    int? HintPrice,
    bool ShowsTicks,
    IEnumerable<string> Lookup,
    IEnumerable<ListedTask> Tasks,
    int Attempts,
    decimal? BestPercent,
    bool Passed);

internal sealed record ListedTask(string Id, string Title, string Lesson, int Points);
