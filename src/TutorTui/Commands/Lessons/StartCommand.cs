using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor start</c>: makes the machines as a lesson begins.</summary>
internal static class StartCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var yes = new Option<bool>("--yes") { Description = LessonCommandTexts.Current.StartYes };
        var seed = new Option<int?>("--seed") { Description = LessonCommandTexts.Current.StartSeed };
        var command = new Command("start", LessonCommandTexts.Current.Start) { id, yes, seed };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(id), parsed.GetValue(seed), parsed.GetValue(yes), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string id, int? seed, bool isConfirmed, CancellationToken token)
    {
        var (chosen, contentCode) = CourseAccess.LoadLesson(id, seed);
        if (chosen is null)
        {
            return contentCode;
        }

        foreach (var unmetRequirement in await host.Requirements.UnmetRequirementsOfAsync(chosen, token))
        {
            Console.Error.WriteLine($"! {unmetRequirement.Lacking}");
            Console.Error.WriteLine($"  {unmetRequirement.Instead}");
        }

        return await LabConnections.WithLessonAsync(
            host, chosen, (lesson, labConnection) => BeginAsync(host, lesson, labConnection, isConfirmed, token), token);
    }

    private static async Task<int> BeginAsync(
        TutorHost host, Lesson lesson, LabConnection labConnection, bool isConfirmed, CancellationToken token)
    {
        var planned = await host.Desk.PlanStartAsync(lesson, labConnection, token);
        if (!planned.TryGet(out var plan))
        {
            return Errors.Report(planned.Error!);
        }

        if (plan.RemovesWork && !isConfirmed && !Confirm(plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await host.Desk.BeginAsync(lesson, labConnection, plan, new ActionLines(), token);
        if (begun.Error is { } error)
        {
            return Errors.Report(error);
        }

        foreach (var (name, value) in lesson.Values)
        {
            Console.WriteLine($"  {name}: {value}");
        }

        Console.WriteLine(LessonOutputTexts.Current.Ready($"{lesson.Id}"));
        return ExitCodes.Ok;
    }

    private static bool Confirm(StartPlan plan)
    {
        Console.Error.WriteLine(LessonOutputTexts.Current.TutorWould);
        foreach (var action in plan.Actions)
        {
            Console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return Question.Ask(LessonOutputTexts.Current.GoOn, LessonOutputTexts.Current.NothingChanged);
    }

    /// <summary>One line for each action, in order.</summary>
    internal sealed class ActionLines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"  {value}");
    }
}
