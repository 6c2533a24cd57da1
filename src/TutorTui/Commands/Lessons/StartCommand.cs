using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor start</c>: makes the machines as a lesson begins.</summary>
internal sealed class StartCommand(
    CourseAccess courses, RequirementReview requirements, LabConnections labs, LessonService lessonService, IConsole console)
{
    public static Command Create(Func<StartCommand> verb)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var yes = new Option<bool>("--yes") { Description = LessonCommandTexts.Current.StartYes };
        var seed = new Option<int?>("--seed") { Description = LessonCommandTexts.Current.StartSeed };
        var command = new Command("start", LessonCommandTexts.Current.Start) { id, yes, seed };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(seed), parsed.GetValue(yes), token));
        return command;
    }

    public async Task<int> RunAsync(string id, int? seed, bool isConfirmed, CancellationToken token)
    {
        var (chosen, contentCode) = courses.LoadLesson(id, seed);
        if (chosen is null)
        {
            return contentCode;
        }

        foreach (var unmetRequirement in await requirements.UnmetRequirementsOfAsync(chosen, token))
        {
            console.Error.WriteLine($"! {unmetRequirement.Lacking}");
            console.Error.WriteLine($"  {unmetRequirement.Instead}");
        }

        return await labs.WithLessonAsync(
            chosen, (lesson, labConnection) => BeginAsync(lesson, labConnection, isConfirmed, token), token);
    }

    private async Task<int> BeginAsync(
        Lesson lesson, LabConnection labConnection, bool isConfirmed, CancellationToken token)
    {
        var planned = await lessonService.PlanStartAsync(lesson, labConnection, token);
        if (!planned.TryGet(out var plan))
        {
            return console.Report(planned.Error!);
        }

        if (plan.RemovesWork && !isConfirmed && !Confirm(plan))
        {
            return ExitCodes.NotPassed;
        }

        var begun = await lessonService.BeginAsync(lesson, labConnection, plan, new ActionLines(console.Error), token);
        if (begun.Error is { } error)
        {
            return console.Report(error);
        }

        foreach (var (name, value) in lesson.Values)
        {
            console.Out.WriteLine($"  {name}: {value}");
        }

        console.Out.WriteLine(LessonOutputTexts.Current.Ready($"{lesson.Id}"));
        return ExitCodes.Ok;
    }

    private bool Confirm(StartPlan plan)
    {
        console.Error.WriteLine(LessonOutputTexts.Current.TutorWould);
        foreach (var action in plan.Actions)
        {
            console.Error.WriteLine($"  {action.Machine}: {action.Description}");
        }

        return console.Ask(LessonOutputTexts.Current.GoOn, LessonOutputTexts.Current.NothingChanged);
    }
}
