using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;

namespace TutorTui.Commands;

/// <summary><c>tutor list</c>: the lessons, course by course.</summary>
internal static class ListCommand
{
    public static Command Create(TutorHost host)
    {
        var command = new Command("list", "List the lessons");
        command.SetAction((_, token) => RunAsync(host, token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var shortfalls = await host.Abilities.ShortfallsOfAsync(library.Lessons, token);
        foreach (var course in library.Courses)
        {
            Console.WriteLine(course.Title);
            foreach (var lesson in course.Lessons)
            {
                Console.WriteLine($"  {lesson.Id,-14} {KindWord.Of(lesson.Kind),-9} {lesson.Duration.TotalMinutes,3:0} min  {lesson.Title}");
                foreach (var shortfall in shortfalls.GetValueOrDefault(lesson.Id, []))
                {
                    Console.WriteLine($"  {string.Empty,-33}! {shortfall.Lacking} {shortfall.Instead}");
                }
            }

            Console.WriteLine();
        }

        return exitCode;
    }
}
