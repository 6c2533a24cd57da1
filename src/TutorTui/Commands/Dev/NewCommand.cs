using System.CommandLine;
using TutorTui.Authoring;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev new</c>: begins a lesson that is valid as it stands, and names it in the course.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The lesson's folder, such as content/docker-volumes/1-first" };
        var id = new Option<string?>("--id") { Description = "The lesson's id; the folder's name when it is left out" };
        var title = new Option<string>("--title") { Description = "The lesson's title", DefaultValueFactory = _ => "A new lesson" };
        var kind = new Option<string>("--kind") { Description = "exercise, activity or chapter", DefaultValueFactory = _ => LessonKindKeyword.Of(LessonKind.Exercise) };
        var command = new Command("new", "Begin a lesson; its course is made where there is none") { folder, id, title, kind };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(id), parsed.GetRequiredValue(title), parsed.GetRequiredValue(kind)));
        return command;
    }

    private static int Run(string folder, string? id, string title, string kind)
    {
        if (!LessonKindKeyword.TryParse(kind, out var known))
        {
            return Errors.Usage($"there is no kind '{kind}'.", $"tutor dev new {folder} --kind exercise");
        }

        var name = id ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!LessonId.TryParse(name, out var lesson) || name.Contains('/', StringComparison.Ordinal))
        {
            return Errors.Usage($"'{name}' is not a lesson's id: lower-case letters, digits, dots and hyphens.", $"tutor dev new {folder} --id my-lesson");
        }

        if (LessonTemplate.Write(folder, lesson, title, known) is { } problem)
        {
            return Errors.Usage(problem, "tutor dev new another/folder");
        }

        Console.WriteLine($"{Path.Combine(folder, "lesson.md")} is there. What to do with it:");
        Console.WriteLine($"  tutor dev preview {folder}   see it while you write");
        Console.WriteLine($"  tutor lint {Path.GetDirectoryName(Path.GetFullPath(folder))}   what is wrong or missing");
        Console.WriteLine($"  TUTOR_CONTENT={Path.GetDirectoryName(Path.GetFullPath(folder))} tutor verify {lesson}   prove it on a lab");
        return ExitCodes.Ok;
    }
}
