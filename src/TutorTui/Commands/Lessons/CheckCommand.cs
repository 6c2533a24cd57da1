using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor check</c>: looks at the lab once and says how a lesson stands.</summary>
internal static class CheckCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.CheckJson };
        var answer = new Option<string?>("--answer") { Description = LessonCommandTexts.Current.CheckAnswer };
        var command = new Command("check", LessonCommandTexts.Current.Check) { id, answer, json };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(id), parsed.GetValue(answer), parsed.GetValue(json), token));
        return command;
    }

    private static Task<int> RunAsync(TutorHost host, string id, string? answer, bool isJson, CancellationToken token) =>
        LabConnections.WithLessonAsync(
            host,
            id,
            async (lesson, labConnection) =>
            {
                var (progress, _) = await host.Desk.ReadOrBeginAsync(lesson, labConnection, token);
                var checker = new LessonChecker(host.Clock);
                var observation = await checker.CheckAsync(lesson, labConnection, progress, token);
                CheckId? answered = null;
                if (answer is not null)
                {
                    var step = observation.Report.Current;
                    if (step?.OpenQuestion is not { } question)
                    {
                        return Errors.Usage(FailureTexts.Current.NothingAsked($"{lesson.Id}", step?.Step.Number), $"tutor check {lesson.Id}");
                    }

                    var given = new AnswerGiven(lesson.Id, question.Id, answer, host.Clock.GetUtcNow());
                    if ((await host.Progress.AppendAsync(given, token)).Error is { } error)
                    {
                        return Errors.Report(error);
                    }

                    answered = question.Id;
                    progress = progress.With(given);
                    observation = await checker.CheckAsync(lesson, labConnection, progress, token);
                }

                var notKept = await AppendAsync(host, observation.Report, progress, token);
                var exitCode = Report(observation.Report, answered, isJson);
                return notKept is null ? exitCode : Errors.Report(notKept);
            },
            token);

    /// <summary>Keeps new ticks. Gives why that was not possible, or null.</summary>
    private static async Task<ProgressError?> AppendAsync(
        TutorHost host, LessonReport report, LessonProgress progress, CancellationToken token)
    {
        foreach (var step in report.Steps.Where(step => step.IsPassed && !progress.Passed.ContainsKey(step.Step.Id)))
        {
            var passed = new StepPassed(report.Lesson.Id, step.Step.Id, step.PassedAt!.Value);
            if ((await host.Progress.AppendAsync(passed, token)).Error is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static int Report(LessonReport report, CheckId? answered, bool isJson)
    {
        if (isJson)
        {
            Console.WriteLine(ReportJson.Write(report));
        }
        else
        {
            ReportLines.Write(report, Console.Out, answered);
        }

        return report.IsComplete ? ExitCodes.Ok : ExitCodes.NotPassed;
    }
}
