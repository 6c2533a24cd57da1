using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Output;
using TutorTui.Verification;

namespace TutorTui.Commands;

/// <summary><c>tutor verify</c>: proves the lessons' checks and solutions on a fresh lab.</summary>
internal static class VerifyCommand
{
    public static Command Create(TutorHost host)
    {
        var ids = new Argument<string[]>("lesson")
        {
            Description = "The lessons to prove; all of them when none is named", Arity = ArgumentArity.ZeroOrMore,
        };
        var keep = new Option<bool>("--keep") { Description = "Use the machines as they are; otherwise they are made new first" };
        var command = new Command("verify", "Prove on a fresh lab that every check fails before its step and passes after it") { ids, keep };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(ids) ?? [], parsed.GetValue(keep), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string[] ids, bool isKept, CancellationToken token)
    {
        var (course, contentCode) = CourseAccess.Load();
        if (course is null)
        {
            return contentCode;
        }

        List<Lesson> lessons = [];
        foreach (var id in ids)
        {
            var (lesson, exitCode) = CourseAccess.LoadLesson(id);
            if (lesson is null)
            {
                return exitCode;
            }

            lessons.Add(lesson);
        }

        var lab = isKept
            ? await host.Lab.UpAsync(LabCommand.Progress(host), token)
            : await host.Lab.ResetAsync(LabCommand.Progress(host), token);
        if (!lab.TryGet(out var access))
        {
            return Errors.Report(lab.Error!);
        }

        await using var classroom = host.Classrooms.Open(access);
        var total = new ProofCount(0, 0);
        foreach (var lesson in ids.Length == 0 ? [.. course.Lessons] : lessons)
        {
            var count = await ProveAsync(host, lesson, classroom, token);
            total = new(total.Proven + count.Proven, total.Failed + count.Failed);
        }

        Console.WriteLine($"{total.Proven} checks proven, {total.Failed} failed");
        return total.Failed == 0 ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    private static async Task<ProofCount> ProveAsync(
        TutorHost host, Lesson lesson, Classroom classroom, CancellationToken token)
    {
        var planned = await host.Desk.PlanStartAsync(lesson, classroom, token);
        var begun = planned.TryGet(out var plan)
            ? await host.Desk.BeginAsync(lesson, classroom, plan, new StartCommand.ActionLines(), token)
            : planned;
        if (begun.Error is { } error)
        {
            Errors.Report(error);
            return new(0, lesson.Steps.Sum(step => step.Checks.Length));
        }

        var progress = await host.Desk.ReadProgressAsync(lesson, token);
        await using var solver = new LessonSolver(lesson, classroom, progress, host.Progress, host.Clock);
        return await new LessonProver(lesson, solver, host.Clock, Console.Out).RunAsync(token);
    }
}
