using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Storage;

/// <summary>The stored form of exam events. Fields are only ever added.</summary>
internal static partial class ExamEventFormat
{
    private const string Started = "exam-started";
    private const string Seen = "exam-time-seen";
    private const string Moved = "exam-clock-moved";
    private const string Stopped = "exam-clock-stopped";
    private const string Resumed = "exam-clock-started";
    private const string Changed = "exam-criterion-changed";
    private const string Flagged = "exam-task-flagged";
    private const string Hint = "exam-hint-taken";
    private const string Finished = "exam-finished";

    private const string HandedIn = "handed-in";
    private const string TimeUp = "time-up";

    public static (string Kind, string Payload) Write(ExamEvent exam)
    {
        var payload = new Payload { Exam = exam.Exam.ToString(), At = exam.At };
        var (kind, filled) = exam switch
        {
            ExamStarted started => (Started, payload with
            {
                LabId = started.LabId,
                Seed = started.Seed,
                Seconds = started.Limit.TotalSeconds,
                Tasks = [.. started.Tasks.Select(task => task.ToString())],
            }),
            ExamTimeSeen => (Seen, payload),
            ExamClockMoved moved => (Moved, payload with { Seconds = moved.By.TotalSeconds }),
            ExamClockStopped stopped => (Stopped, payload with { Text = stopped.Reason }),
            ExamClockStarted => (Resumed, payload),
            CriterionChanged changed => (Changed, payload with { Criterion = changed.Criterion.ToString(), Is = changed.IsTrue }),
            ExamTaskFlagged flagged => (Flagged, payload with { Task = flagged.Task.ToString(), Is = flagged.IsFlagged }),
            ExamHintTaken hint => (Hint, payload with { Task = hint.Task.ToString(), Level = hint.Level }),
            ExamFinished finished => (Finished, payload with
            {
                Text = finished.End is ExamEnd.TimeUp ? TimeUp : HandedIn,
                Findings = [.. finished.Findings.Select(Write)],
            }),
            _ => throw new InvalidOperationException($"No format for {exam.GetType().Name}."),
        };
        return (kind, JsonSerializer.Serialize(filled, ExamPayloads.Default.Payload));
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="JsonException">The kind is known, but the content is not JSON of its shape.</exception>
    public static StoredEvent Read(string kind, string payload) =>
        IsKnown(kind) ? StoredEvent.OfKnownKind(ReadKnown(kind, payload)) : StoredEvent.OfUnknownKind;

    private static bool IsKnown(string kind) =>
        kind is Started or Seen or Moved or Stopped or Resumed or Changed or Flagged or Hint or Finished;

    private static ExamEvent? ReadKnown(string kind, string payload) =>
        JsonSerializer.Deserialize(payload, ExamPayloads.Default.Payload) is { } read && ExamId.TryParse(read.Exam, out var exam)
            ? kind switch
            {
                Started => ReadStarted(exam, read),
                Seen => new ExamTimeSeen(exam, read.At),
                Moved => TimeOf(read) is { } by ? new ExamClockMoved(exam, by, read.At) : null,
                Stopped => new ExamClockStopped(exam, read.Text ?? string.Empty, read.At),
                Resumed => new ExamClockStarted(exam, read.At),
                Changed => CheckId.TryParse(read.Criterion, out var criterion) ? new CriterionChanged(exam, criterion, read.Is, read.At) : null,
                Flagged => Task(read.Task) is { } task ? new ExamTaskFlagged(exam, task, read.Is, read.At) : null,
                Hint => Task(read.Task) is { } task ? new ExamHintTaken(exam, task, read.Level, read.At) : null,
                Finished => ReadFinished(exam, read),
                _ => null,
            }
            : null;

    /// <summary>All tasks or none: an attempt with fewer tasks would be scored differently.</summary>
    private static ExamStarted? ReadStarted(ExamId exam, Payload read)
    {
        StepId?[] tasks = [.. (read.Tasks ?? []).Select(Task)];
        return TimeOf(read) is { } limit && tasks.All(task => task is not null)
            ? new(exam, read.LabId ?? string.Empty, read.Seed, limit, [.. tasks.OfType<StepId>()], read.At)
            : null;
    }

    private static ExamFinished? ReadFinished(ExamId exam, Payload read)
    {
        CriterionFinding?[] findings = [.. (read.Findings ?? []).Select(ReadFinding)];
        return findings.All(finding => finding is not null)
            ? new(exam, read.Text == TimeUp ? ExamEnd.TimeUp : ExamEnd.HandedIn, [.. findings.OfType<CriterionFinding>()], read.At)
            : null;
    }

    /// <summary>Null for an invalid time.</summary>
    private static TimeSpan? TimeOf(Payload read) =>
        Math.Abs(read.Seconds) < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(read.Seconds) : null;

    private static StepId? Task(string? text) => StepId.TryParse(text, out var task) ? task : null;

    private static FindingPayload Write(CriterionFinding finding) => new()
    {
        Criterion = finding.Criterion.ToString(),
        Is = finding.IsTrue,
        Message = finding.Message,
        Wanted = finding.Wanted,
        Observed = finding.Observed,
        Where = finding.Where,
        Command = finding.Command,
    };

    private static CriterionFinding? ReadFinding(FindingPayload? read) => CheckId.TryParse(read?.Criterion, out var criterion)
        ? new(
            criterion, read!.Is, read.Message ?? string.Empty, read.Wanted ?? string.Empty, read.Observed ?? string.Empty,
            read.Where ?? string.Empty, read.Command ?? string.Empty)
        : null;

    private sealed record Payload
    {
        public required string Exam { get; init; }

        public DateTimeOffset At { get; init; }

        public string? LabId { get; init; }

        public int Seed { get; init; }

        public double Seconds { get; init; }

        public string[]? Tasks { get; init; }

        public string? Task { get; init; }

        public string? Criterion { get; init; }

        public int Level { get; init; }

        public bool Is { get; init; }

        public string? Text { get; init; }

        public FindingPayload[]? Findings { get; init; }
    }

    private sealed record FindingPayload
    {
        public string? Criterion { get; init; }

        public bool Is { get; init; }

        public string? Message { get; init; }

        public string? Wanted { get; init; }

        public string? Observed { get; init; }

        public string? Where { get; init; }

        public string? Command { get; init; }
    }

    /// <summary>Uses generated code, because the program is compiled ahead of time.</summary>
    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(Payload))]
    private sealed partial class ExamPayloads : JsonSerializerContext;
}
