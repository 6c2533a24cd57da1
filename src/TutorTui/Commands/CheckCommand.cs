using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor check</c>: looks at the lab once and says how a lesson stands.</summary>
internal static class CheckCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.CheckJson };
        var command = new Command("check", LessonCommandTexts.Current.Check) { id, json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetValue(json), token));
        return command;
    }

    private static Task<int> RunAsync(TutorHost host, string id, bool isJson, CancellationToken token) =>
        ClassroomAccess.WithLessonAsync(
            host,
            id,
            async (lesson, classroom) =>
            {
                var (progress, _) = await host.Desk.ReadOrBeginAsync(lesson, classroom, token);
                var look = await new LessonChecker(host.Clock).CheckAsync(lesson, classroom, progress, token);
                await KeepAsync(host, look.Report, progress, token);
                return Report(look.Report, isJson);
            },
            token);

    private static async Task KeepAsync(
        TutorHost host, LessonReport report, LessonProgress progress, CancellationToken token)
    {
        foreach (var step in report.Steps.Where(step => step.IsPassed && !progress.Passed.ContainsKey(step.Step.Id)))
        {
            await host.Progress.AppendAsync(new StepPassed(report.Lesson.Id, step.Step.Id, step.PassedAt!.Value), token);
        }
    }

    private static int Report(LessonReport report, bool isJson)
    {
        if (isJson)
        {
            Console.WriteLine(ReportJson.Write(report));
        }
        else
        {
            ReportLines.Write(report, Console.Out);
        }

        return report.IsComplete ? ExitCodes.Ok : ExitCodes.NotPassed;
    }
}
