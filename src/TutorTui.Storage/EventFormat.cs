using System.Text.Json;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;

namespace TutorTui.Storage;

/// <summary>Events as they stand in the file: a kind, and JSON. Fields are only ever added.</summary>
internal static class EventFormat
{
    private const string Started = "lesson-started";
    private const string Passed = "step-passed";
    private const string Finished = "command-finished";

    /// <summary>A command's output is kept to be looked at by checks, not as an archive.</summary>
    private const int MaxOutput = 16 * 1024;

    public static (string Kind, string Payload) Write(ProgressEvent progress) => progress switch
    {
        LessonStarted started => (Started, JsonSerializer.Serialize(
            new StartedPayload(started.Lesson.ToString(), started.LabId, started.At))),
        StepPassed passed => (Passed, JsonSerializer.Serialize(
            new PassedPayload(passed.Lesson.ToString(), passed.Step.ToString(), passed.At))),
        CommandFinished finished => (Finished, JsonSerializer.Serialize(ToPayload(finished))),
        _ => throw new InvalidOperationException($"No format for {progress.GetType().Name}."),
    };

    /// <summary>The event, or null for a kind or content that this version does not know.</summary>
    public static ProgressEvent? Read(string kind, string payload)
    {
        try
        {
            return kind switch
            {
                Started => Read(JsonSerializer.Deserialize<StartedPayload>(payload)),
                Passed => Read(JsonSerializer.Deserialize<PassedPayload>(payload)),
                Finished => Read(JsonSerializer.Deserialize<FinishedPayload>(payload)),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FinishedPayload ToPayload(CommandFinished finished)
    {
        var command = finished.Command;
        var output = command.Output.Length <= MaxOutput ? command.Output : command.Output[^MaxOutput..];
        return new(
            finished.LabId, command.Machine.ToString(), command.Container, command.CommandLine, command.ExitCode, output,
            command.HasOpenedShell, command.FinishedAt);
    }

    private static LessonStarted? Read(StartedPayload? payload) =>
        payload is not null && LessonId.TryParse(payload.Lesson, out var lesson) ? new(lesson, payload.LabId, payload.At) : null;

    private static StepPassed? Read(PassedPayload? payload) =>
        payload is not null && LessonId.TryParse(payload.Lesson, out var lesson) && StepId.TryParse(payload.Step, out var step)
            ? new(lesson, step, payload.At)
            : null;

    private static CommandFinished? Read(FinishedPayload? payload) =>
        payload is not null && MachineName.TryParse(payload.Machine, out var machine)
            ? new(payload.LabId, new()
            {
                Machine = machine,
                Container = payload.Container,
                CommandLine = payload.CommandLine,
                ExitCode = payload.ExitCode,
                Output = payload.Output,
                HasOpenedShell = payload.HasOpenedShell,
                FinishedAt = payload.FinishedAt,
            })
            : null;

    private sealed record StartedPayload(string Lesson, string LabId, DateTimeOffset At);

    private sealed record PassedPayload(string Lesson, string Step, DateTimeOffset At);

    private sealed record FinishedPayload(
        string LabId, string Machine, string? Container, string CommandLine, int? ExitCode, string Output,
        bool HasOpenedShell, DateTimeOffset FinishedAt);
}
