using System.CommandLine;
using TutorTui.Authoring;
using TutorTui.Composition;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Courses;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor dev preview</c>: shows a lesson as it is written, anew whenever its file is saved.</summary>
internal static class PreviewCommand
{
    public static Command Create(TutorHost host)
    {
        var lesson = new Argument<string>("lesson") { Description = "The lesson's folder or file" };
        var language = new Option<string>("--language") { Description = "Such as zh-CN", DefaultValueFactory = _ => Course.BaseLanguage };
        var once = new Option<bool>("--once") { Description = "Print it once, and end" };
        var command = new Command("preview", "Show a lesson while it is written, with all that is wrong with it") { lesson, language, once };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(lesson), parsed.GetRequiredValue(language), parsed.GetValue(once), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string path, string language, bool isOnce, CancellationToken token)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (!File.Exists(Path.Combine(folder, "lesson.md")))
        {
            return Errors.Usage($"there is no lesson.md in '{folder}'.", $"tutor dev new {path}");
        }

        var preview = new LessonPreview(new(Path.GetFullPath(folder)), language);
        if (isOnce || Console.IsOutputRedirected || Console.IsInputRedirected)
        {
            var page = preview.Read();
            Console.Write(page.Render(width: 80));
            return page.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error) ? ExitCodes.ContentInvalid : ExitCodes.Ok;
        }

        await new PreviewScreen(preview, host.Clock).RunAsync(token);
        return ExitCodes.Ok;
    }
}
