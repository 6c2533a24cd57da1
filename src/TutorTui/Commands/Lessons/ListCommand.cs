using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Platform;
using TutorTui.Terminal.Text;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor list</c>: the lessons, course by course.</summary>
internal sealed class ListCommand(CourseAccess courses, RequirementReview requirements, IConsole console)
{
    public static Command Create(Func<ListCommand> verb)
    {
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.ListJson };
        var command = new Command("list", LessonCommandTexts.Current.List) { json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(json), token));
        return command;
    }

    public async Task<int> RunAsync(bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await courses.LoadAsync(token);
        if (library is null)
        {
            return exitCode;
        }

        var unmetRequirements = await requirements.UnmetRequirementsOfAsync(library.Lessons, token);
        if (isJson)
        {
            console.Out.WriteLine(LessonsJson.Write(library, unmetRequirements));
            return exitCode;
        }

        var texts = LessonOutputTexts.Current;
        foreach (var course in library.Courses)
        {
            console.Out.WriteLine(course.Title);
            foreach (var lesson in course.Lessons)
            {
                console.Out.WriteLine($"  {lesson.Id,-14} {TextWidth.Pad(texts.Kind(lesson.Kind), 9)} {texts.Minutes(lesson.Duration.TotalMinutes)}  {lesson.Title}");
                foreach (var unmetRequirement in unmetRequirements.GetValueOrDefault(lesson.Id, []))
                {
                    console.Out.WriteLine($"  {string.Empty,-33}! {texts.Sentences(unmetRequirement.Lacking, unmetRequirement.Instead)}");
                }
            }

            console.Out.WriteLine();
        }

        return exitCode;
    }
}
