using System.CommandLine;
using TutorTui.Authoring;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Courses;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev preview</c>: shows a lesson as it is written, anew whenever its file is saved.</summary>
internal sealed class PreviewCommand(IConsole console, TimeProvider clock)
{
    public static Command Create(Func<PreviewCommand> verb)
    {
        var lesson = new Argument<string>("lesson") { Description = "The lesson's folder or file" };
        var language = new Option<string>("--language") { Description = "Such as zh-CN", DefaultValueFactory = _ => Course.BaseLanguage };
        var once = new Option<bool>("--once") { Description = "Print it once, and end" };
        var command = new Command("preview", "Show a lesson while it is written, with all that is wrong with it") { lesson, language, once };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(lesson), parsed.GetRequiredValue(language), parsed.GetValue(once), token));
        return command;
    }

    public async Task<int> RunAsync(string path, string language, bool isOnce, CancellationToken token)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (!File.Exists(Path.Combine(folder, "lesson.md")))
        {
            return console.ReportUsage($"there is no lesson.md in '{folder}'.", $"tutor dev new {path}");
        }

        var preview = new LessonPreview(new(Path.GetFullPath(folder)), language);
        if (isOnce || !console.IsInteractive)
        {
            var page = preview.Read();
            console.Out.Write(page.Render(width: 80));
            return page.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error) ? ExitCodes.ContentInvalid : ExitCodes.Ok;
        }

        await new PreviewScreen(preview, console, clock).RunAsync(token);
        return ExitCodes.Ok;
    }
}
