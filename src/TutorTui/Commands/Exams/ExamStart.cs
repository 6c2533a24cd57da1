using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Commands.Lessons;
using TutorTui.Composition;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam start</c>: makes the machines ready and starts the clock.</summary>
internal static class ExamStart
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("exam") { Description = ExamCommandTexts.Current.ExamId };
        var seed = new Option<int?>("--seed") { Description = ExamCommandTexts.Current.StartSeed };
        var missed = new Option<bool>("--missed") { Description = ExamCommandTexts.Current.StartMissed };
        var yes = new Option<bool>("--yes") { Description = ExamCommandTexts.Current.StartYes };
        var command = new Command("start", ExamCommandTexts.Current.Start) { id, seed, missed, yes };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(id), parsed.GetValue(seed), parsed.GetValue(missed), parsed.GetValue(yes), token));
        return command;
    }

    private static async Task<int> RunAsync(
        TutorHost host, string id, int? seed, bool onlyMissed, bool isConfirmed, CancellationToken token)
    {
        var (service, contentCode) = ExamAccess.Open(host);
        var (exam, exitCode) = service is null ? (null, contentCode) : ExamAccess.Find(service, id);
        if (service is null || exam is null)
        {
            return exitCode;
        }

        var read = await service.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return Errors.Report(read.Error!);
        }

        if (TasksOf(exam, onlyMissed, service, record.History) is not { } tasks)
        {
            return Errors.Usage(ExamOutputTexts.Current.NothingMissed($"{exam.Id}"), $"tutor exam start {exam.Id}");
        }

        var (labConnection, labCode) = await LabConnections.OpenAsync(host, token);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            return await BeginAsync(host, service, service.Usual.PaperOf(exam, tasks), seed, isConfirmed, labConnection, token);
        }
    }

    private static ImmutableArray<StepId>? TasksOf(Exam exam, bool onlyMissed, ExamService service, ExamHistory history)
    {
        if (!onlyMissed)
        {
            return [.. exam.Tasks.Select(task => task.Id)];
        }

        return history.At(exam.Id).LastOrDefault(attempt => attempt.IsFinished) is { } last && service.PaperOf(last) is { } paper
            && ExamScore.Of(paper, last).Missed is { IsEmpty: false } missed
                ? missed
                : null;
    }

    private static async Task<int> BeginAsync(
        TutorHost host, ExamService service, ExamPaper paper, int? seed, bool isConfirmed, LabConnection labConnection, CancellationToken token)
    {
        var planned = await service.PlanStartAsync(paper.Lesson, labConnection, token);
        if (!planned.TryGet(out var plan))
        {
            return Errors.Report(planned.Error!);
        }

        if (!isConfirmed && !Confirm(paper.Exam, plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await host.Desk.BeginAsync(paper.Lesson, labConnection, plan, new StartCommand.ActionLines(), token);
        if (begun.Error is { } error)
        {
            return Errors.Report(error);
        }

        var started = await service.StartAsync(
            paper.Exam, labConnection.Lab.LabId, seed, [.. paper.Lesson.Steps.Select(step => step.Id)], token);
        if (started.Error is { } failure)
        {
            return Errors.Report(failure);
        }

        var session = await service.ResumeAsync(token);
        Console.Write(ExamReportLines.Paper(session?.Paper ?? paper));
        Console.WriteLine();
        Console.WriteLine(ExamOutputTexts.Current.ClockRuns);
        return ExitCodes.Ok;
    }

    private static bool Confirm(Exam exam, StartPlan plan)
    {
        Console.Error.WriteLine(ReportTexts.Current.Colon(exam.Title, ExamReportLines.Rules(exam)));
        foreach (var action in plan.Actions)
        {
            Console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return Question.Ask(ExamOutputTexts.Current.StartClock, ExamOutputTexts.Current.NothingBegun);
    }
}
