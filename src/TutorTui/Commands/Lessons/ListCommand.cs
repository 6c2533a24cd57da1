using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Tui.Screen;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor list</c>: the lessons, course by course.</summary>
internal static class ListCommand
{
    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.ListJson };
        var command = new Command("list", LessonCommandTexts.Current.List) { json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var unmetRequirements = await host.Requirements.UnmetRequirementsOfAsync(library.Lessons, token);
        if (isJson)
        {
            Console.WriteLine(LessonsJson.Write(library, unmetRequirements));
            return exitCode;
        }

        var texts = LessonOutputTexts.Current;
        foreach (var course in library.Courses)
        {
            Console.WriteLine(course.Title);
            foreach (var lesson in course.Lessons)
            {
                Console.WriteLine($"  {lesson.Id,-14} {TextWidth.Pad(texts.Kind(lesson.Kind), 9)} {texts.Minutes(lesson.Duration.TotalMinutes)}  {lesson.Title}");
                foreach (var unmetRequirement in unmetRequirements.GetValueOrDefault(lesson.Id, []))
                {
                    Console.WriteLine($"  {string.Empty,-33}! {texts.Sentences(unmetRequirement.Lacking, unmetRequirement.Instead)}");
                }
            }

            Console.WriteLine();
        }

        return exitCode;
    }
}
