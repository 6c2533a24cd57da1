using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Search;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor show</c>: a lesson's text.</summary>
internal sealed class ShowCommand(CourseAccess courses, ExamRules rules, RequirementReview requirements, IConsole console)
{
    private const int DefaultWidth = 80;
    private const int MinWidth = 20;

    public static Command Create(Func<ShowCommand> verb)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var width = new Option<int>("--width") { Description = LessonCommandTexts.Current.ShowWidth, DefaultValueFactory = _ => DefaultWidth };
        var command = new Command("show", LessonCommandTexts.Current.Show) { id, width };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(width), token));
        return command;
    }

    public async Task<int> RunAsync(string id, int width, CancellationToken token)
    {
        if (await rules.PolicyAsync(token) is { } policy && !policy.Lookup.Contains(SearchKind.Text))
        {
            return rules.Refuse(FailureTexts.Current.ExamHidesText);
        }

        var (lesson, exitCode) = await courses.LoadLessonAsync(id, token);
        if (lesson is not null)
        {
            var unmetRequirements = await requirements.UnmetRequirementsOfAsync(lesson, token);
            console.Out.Write(PlainText.Render(LessonText.Of(lesson, unmetRequirements), Math.Max(width, MinWidth)));
        }

        return exitCode;
    }
}
