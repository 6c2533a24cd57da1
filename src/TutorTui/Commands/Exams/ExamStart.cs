using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Lessons;
using TutorTui.Languages;
using TutorTui.Output;

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
        var (desk, contentCode) = ExamAccess.Open(host);
        var (exam, exitCode) = desk is null ? (null, contentCode) : ExamAccess.Find(desk, id);
        if (desk is null || exam is null)
        {
            return exitCode;
        }

        var read = await desk.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return Errors.Report(read.Error!);
        }

        if (TasksOf(exam, onlyMissed, desk, record.History) is not { } tasks)
        {
            return Errors.Usage(ExamTexts.Current.NothingMissed($"{exam.Id}"), $"tutor exam start {exam.Id}");
        }

        var (classroom, labCode) = await ClassroomAccess.OpenAsync(host, token);
        if (classroom is null)
        {
            return labCode;
        }

        await using (classroom)
        {
            return await BeginAsync(host, desk, desk.Usual.PaperOf(exam, tasks), seed, isConfirmed, classroom, token);
        }
    }

    private static ImmutableArray<StepId>? TasksOf(Exam exam, bool onlyMissed, ExamDesk desk, ExamHistory history)
    {
        if (!onlyMissed)
        {
            return [.. exam.Tasks.Select(task => task.Id)];
        }

        return history.At(exam.Id).LastOrDefault(attempt => attempt.IsFinished) is { } last && desk.PaperOf(last) is { } paper
            && ExamScore.Of(paper, last).Missed is { IsEmpty: false } missed
                ? missed
                : null;
    }

    private static async Task<int> BeginAsync(
        TutorHost host, ExamDesk desk, ExamPaper paper, int? seed, bool isConfirmed, Classroom classroom, CancellationToken token)
    {
        var planned = await desk.PlanStartAsync(paper.Lesson, classroom, token);
        if (!planned.TryGet(out var plan))
        {
            return Errors.Report(planned.Error!);
        }

        if (!isConfirmed && !Confirm(paper.Exam, plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await host.Desk.BeginAsync(paper.Lesson, classroom, plan, new StartCommand.ActionLines(), token);
        if (begun.Error is { } error)
        {
            return Errors.Report(error);
        }

        var started = await desk.StartAsync(
            paper.Exam, classroom.Lab.LabId, seed, [.. paper.Lesson.Steps.Select(step => step.Id)], token);
        if (started.Error is { } failure)
        {
            return Errors.Report(failure);
        }

        var session = await desk.ResumeAsync(token);
        Console.Write(ExamLines.Paper(session?.Paper ?? paper));
        Console.WriteLine();
        Console.WriteLine(ExamTexts.Current.ClockRuns);
        return ExitCodes.Ok;
    }

    private static bool Confirm(Exam exam, StartPlan plan)
    {
        Console.Error.WriteLine(ReportTexts.Current.Colon(exam.Title, ExamLines.Rules(exam)));
        foreach (var action in plan.Actions)
        {
            Console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return Question.Ask(ExamTexts.Current.StartClock, ExamTexts.Current.NothingBegun);
    }
}
