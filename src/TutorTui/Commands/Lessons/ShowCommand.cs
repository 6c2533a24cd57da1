using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Search;
using TutorTui.Languages;
using TutorTui.Output.Text;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor show</c>: a lesson's text.</summary>
internal static class ShowCommand
{
    private const int DefaultWidth = 80;
    private const int MinWidth = 20;

    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var width = new Option<int>("--width") { Description = LessonCommandTexts.Current.ShowWidth, DefaultValueFactory = _ => DefaultWidth };
        var command = new Command("show", LessonCommandTexts.Current.Show) { id, width };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetValue(width), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string id, int width, CancellationToken token)
    {
        if (await ExamRules.PolicyAsync(host, token) is { } policy && !policy.Lookup.Contains(SearchKind.Text))
        {
            return ExamRules.Refuse(FailureTexts.Current.ExamHidesText);
        }

        var (lesson, exitCode) = await CourseAccess.LoadLessonAsync(host, id, token);
        if (lesson is not null)
        {
            var unmetRequirements = await host.Requirements.UnmetRequirementsOfAsync(lesson, token);
            Console.Write(PlainText.Render(LessonText.Of(lesson, unmetRequirements), Math.Max(width, MinWidth)));
        }

        return exitCode;
    }
}
