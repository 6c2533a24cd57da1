using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Search;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor show</c>: a lesson's text, or that of one of its steps.</summary>
internal sealed class ShowCommand(CourseAccess courses, ExamRules rules, RequirementReview requirements, IConsole console)
{
    private const int DefaultWidth = 80;
    private const int MinWidth = 20;

    public static Command Create(Func<ShowCommand> verb)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var step = new Option<string?>("--step") { Description = LessonCommandTexts.Current.ShowStep };
        var width = new Option<int>("--width") { Description = LessonCommandTexts.Current.ShowWidth, DefaultValueFactory = _ => DefaultWidth };
        var command = new Command("show", LessonCommandTexts.Current.Show) { id, step, width };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(step), parsed.GetValue(width), token));
        return command;
    }

    public async Task<int> RunAsync(string id, string? wanted, int width, CancellationToken token)
    {
        if (await rules.PolicyAsync(token) is { } policy && !policy.Lookup.Contains(SearchKind.Text))
        {
            return rules.Refuse(FailureTexts.Current.ExamHidesText);
        }

        var (lesson, exitCode) = await courses.LoadLessonAsync(id, token);
        if (lesson is not null && wanted is not null)
        {
            return ShowStep(lesson, wanted, width);
        }

        if (lesson is not null)
        {
            var unmetRequirements = await requirements.UnmetRequirementsOfAsync(lesson, token);
            console.Out.Write(PlainText.Render(LessonText.Of(lesson, unmetRequirements), Math.Max(width, MinWidth)));
        }

        return exitCode;
    }

    private int ShowStep(Lesson lesson, string wanted, int width)
    {
        if (lesson.Steps.FirstOrDefault(step => HintCommand.Matches(step, wanted)) is not { } step)
        {
            return console.ReportUsage(FailureTexts.Current.NoSuchStep($"{lesson.Id}", wanted, lesson.Steps.Length), $"tutor show {lesson.Id}");
        }

        console.Out.Write(PlainText.Render([.. LessonText.Of(step)], Math.Max(width, MinWidth)));
        return ExitCodes.Ok;
    }
}
