using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

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

        foreach (var shortfall in await host.Abilities.ShortfallsOfAsync(chosen, token))
        {
            Console.Error.WriteLine($"! {shortfall.Lacking}");
            Console.Error.WriteLine($"  {shortfall.Instead}");
        }

        return await ClassroomAccess.WithLessonAsync(
            host, chosen, (lesson, classroom) => BeginAsync(host, lesson, classroom, isConfirmed, token), token);
    }

    private static async Task<int> BeginAsync(
        TutorHost host, Lesson lesson, Classroom classroom, bool isConfirmed, CancellationToken token)
    {
        var planned = await host.Desk.PlanStartAsync(lesson, classroom, token);
        if (!planned.TryGet(out var plan))
        {
            return Errors.Report(planned.Error!);
        }

        if (plan.RemovesWork && !isConfirmed && !Confirm(plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await host.Desk.BeginAsync(lesson, classroom, plan, new ActionLines(), token);
        if (begun.Error is { } error)
        {
            return Errors.Report(error);
        }

        foreach (var (name, value) in lesson.Values)
        {
            Console.WriteLine($"  {name}: {value}");
        }

        Console.WriteLine(LessonTexts.Current.Ready($"{lesson.Id}"));
        return ExitCodes.Ok;
    }

    private static bool Confirm(StartPlan plan)
    {
        Console.Error.WriteLine(LessonTexts.Current.TutorWould);
        foreach (var action in plan.Actions)
        {
            Console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return Question.Ask(LessonTexts.Current.GoOn, LessonTexts.Current.NothingChanged);
    }

    /// <summary>One line for each action, in order.</summary>
    internal sealed class ActionLines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"  {value}");
    }
}
