using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Search;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor show</c>: a lesson's text.</summary>
internal static class ShowCommand
{
    private const int DefaultWidth = 80;
    private const int MinWidth = 20;

    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = "The lesson's id, such as 6.05" };
        var width = new Option<int>("--width") { Description = "Columns to wrap the text at", DefaultValueFactory = _ => DefaultWidth };
        var command = new Command("show", "Print a lesson's text") { id, width };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetValue(width), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string id, int width, CancellationToken token)
    {
        var (course, exitCode) = CourseAccess.Load();
        if (course is not null && await ExamRules.PolicyAsync(host, course, token) is { } policy && !policy.Lookup.Contains(SearchKind.Text))
        {
            return ExamRules.Refuse("the lessons' text cannot be looked up in it");
        }

        (var lesson, exitCode) = course is null ? (null, exitCode) : CourseAccess.LoadLesson(id);
        if (lesson is not null)
        {
            Console.Write(PlainText.Render(Text(lesson), Math.Max(width, MinWidth)));
        }

        return exitCode;
    }

    private static IEnumerable<Block> Text(Lesson lesson) =>
    [
        new HeadingBlock(1, [new TextInline(lesson.Title)], null),
        .. lesson.Introduction,
        .. lesson.Steps.SelectMany(step => step.Body.Insert(
            0, new HeadingBlock(2, [new TextInline($"{step.Number}. {step.Title}")], step.Id.ToString()))),
        .. lesson.Closing,
    ];
}
