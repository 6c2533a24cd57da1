using System.CommandLine;
using TutorTui.Authoring;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev new</c>: begins a lesson that is valid as it stands, and names it in the course.</summary>
internal sealed class NewCommand(IConsole console)
{
    public static Command Create(Func<NewCommand> verb)
    {
        var folder = new Argument<string>("folder") { Description = "The lesson's folder, such as content/docker-volumes/1-first" };
        var id = new Option<string?>("--id") { Description = "The lesson's id; the folder's name when it is left out" };
        var title = new Option<string>("--title") { Description = "The lesson's title", DefaultValueFactory = _ => "A new lesson" };
        var kind = new Option<string>("--kind") { Description = "exercise, activity or chapter", DefaultValueFactory = _ => LessonKindKeyword.Of(LessonKind.Exercise) };
        var command = new Command("new", "Begin a lesson; its course is made where there is none") { folder, id, title, kind };
        command.SetAction(parsed => verb().Run(parsed.GetRequiredValue(folder), parsed.GetValue(id), parsed.GetRequiredValue(title), parsed.GetRequiredValue(kind)));
        return command;
    }

    public int Run(string folder, string? id, string title, string kind)
    {
        if (!LessonKindKeyword.TryParse(kind, out var known))
        {
            return console.ReportUsage($"there is no kind '{kind}'.", $"tutor dev new {folder} --kind exercise");
        }

        var name = id ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!LessonId.TryParse(name, out var lesson) || name.Contains('/', StringComparison.Ordinal))
        {
            return console.ReportUsage($"'{name}' is not a lesson's id: lower-case letters, digits, dots and hyphens.", $"tutor dev new {folder} --id my-lesson");
        }

        if (LessonTemplate.Write(folder, lesson, title, known) is { } problem)
        {
            return console.ReportUsage(problem, "tutor dev new another/folder");
        }

        console.Out.WriteLine($"{Path.Combine(folder, "lesson.md")} is there. What to do with it:");
        console.Out.WriteLine($"  tutor dev preview {folder}   see it while you write");
        console.Out.WriteLine($"  tutor lint {Path.GetDirectoryName(Path.GetFullPath(folder))}   what is wrong or missing");
        console.Out.WriteLine($"  TUTOR_CONTENT={Path.GetDirectoryName(Path.GetFullPath(folder))} tutor verify {lesson}   prove it on a lab");
        return ExitCodes.Ok;
    }
}
