using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor check</c>: looks at the lab once and says how a lesson stands.</summary>
internal sealed class CheckCommand(
    LabConnections labs, LessonService lessonService, IProgressStore store, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<CheckCommand> verb)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.CheckJson };
        var answer = new Option<string?>("--answer") { Description = LessonCommandTexts.Current.CheckAnswer };
        var command = new Command("check", LessonCommandTexts.Current.Check) { id, answer, json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(answer), parsed.GetValue(json), token));
        return command;
    }

    public Task<int> RunAsync(string id, string? answer, bool isJson, CancellationToken token) =>
        labs.WithLessonAsync(
            id,
            async (lesson, labConnection) =>
            {
                var (progress, _) = await lessonService.ReadOrBeginAsync(lesson, labConnection, token);
                var checker = new LessonChecker(clock);
                var observation = await checker.CheckAsync(lesson, labConnection, progress, token);
                CheckId? answered = null;
                if (answer is not null)
                {
                    var step = observation.Report.Current;
                    if (step?.OpenQuestion is not { } question)
                    {
                        return console.ReportUsage(FailureTexts.Current.NothingAsked($"{lesson.Id}", step?.Step.Number), $"tutor check {lesson.Id}");
                    }

                    var given = new AnswerGiven(lesson.Id, question.Id, answer, clock.GetUtcNow());
                    if ((await store.AppendAsync(given, token)).Error is { } error)
                    {
                        return console.Report(error);
                    }

                    answered = question.Id;
                    progress = progress.With(given);
                    observation = await checker.CheckAsync(lesson, labConnection, progress, token);
                }

                var notKept = await AppendAsync(observation.Report, progress, token);
                var exitCode = Report(observation.Report, answered, isJson);
                return notKept is null ? exitCode : console.Report(notKept);
            },
            token);

    /// <summary>Stores new ticks. Returns why that was not possible, or null.</summary>
    private async Task<ProgressError?> AppendAsync(
        LessonReport report, LessonProgress progress, CancellationToken token)
    {
        foreach (var step in report.Steps.Where(step => step.IsPassed && !progress.Passed.ContainsKey(step.Step.Id)))
        {
            var passed = new StepPassed(report.Lesson.Id, step.Step.Id, step.PassedAt!.Value);
            if ((await store.AppendAsync(passed, token)).Error is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private int Report(LessonReport report, CheckId? answered, bool isJson)
    {
        if (isJson)
        {
            console.Out.WriteLine(ReportJson.Write(report));
        }
        else
        {
            ReportLines.Write(report, console.Out, answered);
        }

        return report.IsComplete ? ExitCodes.Ok : ExitCodes.NotPassed;
    }
}
