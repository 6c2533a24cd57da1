using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Courses;

namespace TutorTui.Commands;

/// <summary><c>tutor list</c>: the lessons.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the lessons");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var (course, exitCode) = CourseAccess.Load();
        foreach (var lesson in course?.Lessons ?? [])
        {
            var kind = lesson.Kind is LessonKind.Exercise ? "exercise" : "activity";
            Console.WriteLine($"{lesson.Id,-14} {kind,-9} {lesson.Duration.TotalMinutes,3:0} min  {lesson.Title}");
        }

        return exitCode;
    }
}
