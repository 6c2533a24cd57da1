using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Texts;

namespace TutorTui.Storage;

/// <summary>The stored form of events: a kind, and JSON. Fields are only ever added.</summary>
internal static partial class EventFormat
{
    private const string Started = "lesson-started";
    private const string Passed = "step-passed";
    private const string Visited = "step-visited";
    private const string Skipped = "step-skipped";
    private const string Solved = "step-solved";
    private const string Lost = "truth-lost";
    private const string Regained = "truth-regained";
    private const string Helped = "help-shown";
    private const string Answered = "answer-given";
    private const string Finished = "command-finished";

    /// <summary>How many UTF-16 code units of a command's output are stored: as many as a shell keeps of it.</summary>
    private const int MaxOutput = 68 * 1024;

    public static (string Kind, string Payload) Write(ProgressEvent progress) => progress switch
    {
        LessonStarted started => (Started, JsonSerializer.Serialize(
            new StartedPayload(started.Lesson.ToString(), started.LabId, started.At, started.Values.IsEmpty ? null : started.Values),
            Payloads.Default.StartedPayload)),
        StepPassed step => OfStep(Passed, step.Lesson, step.Step, step.At),
        StepVisited step => OfStep(Visited, step.Lesson, step.Step, step.At),
        StepSkipped step => OfStep(Skipped, step.Lesson, step.Step, step.At),
        StepSolved step => OfStep(Solved, step.Lesson, step.Step, step.At),
        StepRegressed step => OfStep(Lost, step.Lesson, step.Step, step.At),
        StepRestored step => OfStep(Regained, step.Lesson, step.Step, step.At),
        HelpShown help => (Helped, JsonSerializer.Serialize(
            new HelpPayload(help.Lesson.ToString(), help.Step.ToString(), help.Level, help.At), Payloads.Default.HelpPayload)),
        AnswerGiven answer => (Answered, JsonSerializer.Serialize(
            new AnswerPayload(answer.Lesson.ToString(), answer.Check.ToString(), answer.Text, answer.At), Payloads.Default.AnswerPayload)),
        CommandFinished finished => (Finished, JsonSerializer.Serialize(ToPayload(finished), Payloads.Default.FinishedPayload)),
        ExamEvent exam => ExamEventFormat.Write(exam),
        _ => throw new InvalidOperationException($"No format for {progress.GetType().Name}."),
    };

    /// <summary>Reads a row.</summary>
    public static StoredEvent Read(string kind, string payload)
    {
        try
        {
            return kind switch
            {
                Started => StoredEvent.OfKnownKind(Read(JsonSerializer.Deserialize(payload, Payloads.Default.StartedPayload))),
                Passed => ReadStep(payload, (lesson, step, at) => new StepPassed(lesson, step, at)),
                Visited => ReadStep(payload, (lesson, step, at) => new StepVisited(lesson, step, at)),
                Skipped => ReadStep(payload, (lesson, step, at) => new StepSkipped(lesson, step, at)),
                Solved => ReadStep(payload, (lesson, step, at) => new StepSolved(lesson, step, at)),
                Lost => ReadStep(payload, (lesson, step, at) => new StepRegressed(lesson, step, at)),
                Regained => ReadStep(payload, (lesson, step, at) => new StepRestored(lesson, step, at)),
                Helped => StoredEvent.OfKnownKind(Read(JsonSerializer.Deserialize(payload, Payloads.Default.HelpPayload))),
                Answered => StoredEvent.OfKnownKind(Read(JsonSerializer.Deserialize(payload, Payloads.Default.AnswerPayload))),
                Finished => StoredEvent.OfKnownKind(Read(JsonSerializer.Deserialize(payload, Payloads.Default.FinishedPayload))),
                _ => ExamEventFormat.Read(kind, payload),
            };
        }
        catch (JsonException)
        {
            return StoredEvent.OfKnownKind(null);
        }
    }

    private static FinishedPayload ToPayload(CommandFinished finished)
    {
        var command = finished.Command;
        var output = TextCut.End(command.Output, MaxOutput);
        return new(
            finished.LabId, command.Machine.ToString(), command.Container, command.CommandLine, command.ExitCode, output,
            command.HasOpenedShell, command.FinishedAt,
            command.Meanings.IsEmpty ? null : [.. command.Meanings.Select(meaning => new MeaningPayload(NameOf(meaning.Kind), meaning.Name, meaning.Text))]);
    }

    /// <summary>The name under which a kind of meaning is stored; it never changes.</summary>
    private static string NameOf(ShellMeaningKind kind) => kind switch
    {
        ShellMeaningKind.Alias => "alias",
        ShellMeaningKind.Function => "function",
        ShellMeaningKind.Variable => "variable",
        ShellMeaningKind.Script => "script",
    };

    /// <summary>Meanings of kinds that a later version has written are left out.</summary>
    private static ImmutableArray<ShellMeaning> Read(IReadOnlyList<MeaningPayload>? meanings) => meanings is null ? [] :
    [
        .. from meaning in meanings
           from kind in Enum.GetValues<ShellMeaningKind>()
           where meaning is { Name: not null, Text: not null } && meaning.Kind == NameOf(kind)
           select new ShellMeaning(kind, meaning.Name, meaning.Text),
    ];

    private static LessonStarted? Read(StartedPayload? payload) =>
        payload is { LabId: not null } && LessonId.TryParse(payload.Lesson, out var lesson)
            ? new(lesson, payload.LabId, payload.At)
            {
                Values = payload.Values?.ToImmutableSortedDictionary(StringComparer.Ordinal) ?? ImmutableSortedDictionary<string, string>.Empty,
            }
            : null;

    private static (string Kind, string Payload) OfStep(string kind, LessonId lesson, StepId step, DateTimeOffset at) =>
        (kind, JsonSerializer.Serialize(new StepPayload(lesson.ToString(), step.ToString(), at), Payloads.Default.StepPayload));

    private static StoredEvent ReadStep(string payload, Func<LessonId, StepId, DateTimeOffset, ProgressEvent> make) =>
        StoredEvent.OfKnownKind(
            JsonSerializer.Deserialize(payload, Payloads.Default.StepPayload) is { } read
            && LessonId.TryParse(read.Lesson, out var lesson) && StepId.TryParse(read.Step, out var step)
                ? make(lesson, step, read.At)
                : null);

    private static HelpShown? Read(HelpPayload? payload) =>
        payload is not null && LessonId.TryParse(payload.Lesson, out var lesson) && StepId.TryParse(payload.Step, out var step)
            ? new(lesson, step, payload.Level, payload.At)
            : null;

    private static AnswerGiven? Read(AnswerPayload? payload) =>
        payload is { Text: not null } && LessonId.TryParse(payload.Lesson, out var lesson) && CheckId.TryParse(payload.Check, out var check)
            ? new(lesson, check, payload.Text, payload.At)
            : null;

    private static CommandFinished? Read(FinishedPayload? payload) =>
        payload is { LabId: not null, CommandLine: not null, Output: not null } && MachineName.TryParse(payload.Machine, out var machine)
            ? new(payload.LabId, new()
            {
                Machine = machine,
                Container = payload.Container,
                CommandLine = payload.CommandLine,
                ExitCode = payload.ExitCode,
                Output = payload.Output,
                HasOpenedShell = payload.HasOpenedShell,
                FinishedAt = payload.FinishedAt,
                Meanings = Read(payload.Meanings),
            })
            : null;

    private sealed record StartedPayload(
        string Lesson, string LabId, DateTimeOffset At, IReadOnlyDictionary<string, string>? Values = null);

    private sealed record StepPayload(string Lesson, string Step, DateTimeOffset At);

    private sealed record HelpPayload(string Lesson, string Step, int Level, DateTimeOffset At);

    private sealed record AnswerPayload(string Lesson, string Check, string Text, DateTimeOffset At);

    private sealed record FinishedPayload(
        string LabId, string Machine, string? Container, string CommandLine, int? ExitCode, string Output,
        bool HasOpenedShell, DateTimeOffset FinishedAt, IReadOnlyList<MeaningPayload>? Meanings = null);

    private sealed record MeaningPayload(string Kind, string Name, string Text);

    /// <summary>Uses generated code, because the program is compiled ahead of time.</summary>
    [JsonSerializable(typeof(StartedPayload))]
    [JsonSerializable(typeof(StepPayload))]
    [JsonSerializable(typeof(HelpPayload))]
    [JsonSerializable(typeof(AnswerPayload))]
    [JsonSerializable(typeof(FinishedPayload))]
    private sealed partial class Payloads : JsonSerializerContext;
}
