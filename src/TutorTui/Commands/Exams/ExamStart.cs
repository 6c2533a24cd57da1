using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam start</c>: makes the machines ready and starts the clock.</summary>
internal sealed class ExamStart(ExamAccess exams, LabConnections labs, LessonService lessonService, IConsole console)
{
    public static Command Create(Func<ExamStart> verb)
    {
        var id = new Argument<string>("exam") { Description = ExamCommandTexts.Current.ExamId };
        var seed = new Option<int?>("--seed") { Description = ExamCommandTexts.Current.StartSeed };
        var missed = new Option<bool>("--missed") { Description = ExamCommandTexts.Current.StartMissed };
        var yes = new Option<bool>("--yes") { Description = ExamCommandTexts.Current.StartYes };
        var command = new Command("start", ExamCommandTexts.Current.Start) { id, seed, missed, yes };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(seed), parsed.GetValue(missed), parsed.GetValue(yes), token));
        return command;
    }

    public async Task<int> RunAsync(
        string id, int? seed, bool onlyMissed, bool isConfirmed, CancellationToken token)
    {
        var (service, contentCode) = exams.Open();
        var (exam, exitCode) = service is null ? (null, contentCode) : exams.Find(service, id);
        if (service is null || exam is null)
        {
            return exitCode;
        }

        var read = await service.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return console.Report(read.Error!);
        }

        if (TasksOf(exam, onlyMissed, service, record.History) is not { } tasks)
        {
            return console.ReportUsage(ExamOutputTexts.Current.NothingMissed($"{exam.Id}"), $"tutor exam start {exam.Id}");
        }

        var (labConnection, labCode) = await labs.OpenAsync(token);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            return await BeginAsync(service, service.Usual.PaperOf(exam, tasks), seed, isConfirmed, labConnection, token);
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

    private async Task<int> BeginAsync(
        ExamService service, ExamPaper paper, int? seed, bool isConfirmed, LabConnection labConnection, CancellationToken token)
    {
        var planned = await service.PlanStartAsync(paper.Lesson, labConnection, token);
        if (!planned.TryGet(out var plan))
        {
            return console.Report(planned.Error!);
        }

        if (!isConfirmed && !Confirm(paper.Exam, plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await lessonService.BeginAsync(paper.Lesson, labConnection, plan, new ActionLines(console.Error), token);
        if (begun.Error is { } error)
        {
            return console.Report(error);
        }

        var started = await service.StartAsync(
            paper.Exam, labConnection.Lab.LabId, seed, [.. paper.Lesson.Steps.Select(step => step.Id)], token);
        if (started.Error is { } failure)
        {
            return console.Report(failure);
        }

        var session = await service.ResumeAsync(token);
        console.Out.Write(ExamReportLines.Paper(session?.Paper ?? paper));
        console.Out.WriteLine();
        console.Out.WriteLine(ExamOutputTexts.Current.ClockRuns);
        return ExitCodes.Ok;
    }

    private bool Confirm(Exam exam, StartPlan plan)
    {
        console.Error.WriteLine(ReportTexts.Current.Colon(exam.Title, ExamReportLines.Rules(exam)));
        foreach (var action in plan.Actions)
        {
            console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return console.Ask(ExamOutputTexts.Current.StartClock, ExamOutputTexts.Current.NothingBegun);
    }
}
