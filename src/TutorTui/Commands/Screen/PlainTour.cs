using TutorTui.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Languages;
using TutorTui.Platform;

namespace TutorTui.Commands.Screen;

/// <summary>
/// <c>tutor --plain</c>: the tutor as a talk in lines, for screen readers and for terminals that can do no more. A number opens a
/// lesson's text; every other line is a verb, as on the command line.
/// </summary>
internal static class PlainTour
{
    private const string Prompt = "tutor> ";

    public static async Task<int> RunAsync(TutorHost host, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        ShowLessons(library);
        while (await ReadAsync(token) is { } line)
        {
            if (line is "q" or "quit" or "exit")
            {
                break;
            }

            if (line.Length > 0)
            {
                var language = host.Settings.Language;
                await FollowAsync(host, library, line, token);
                if (host.Settings.Language != language && (await CourseAccess.LoadAsync(host, token)).Library is { } inOtherLanguage)
                {
                    library = inOtherLanguage;
                    ShowLessons(library);
                }
            }
        }

        return ExitCodes.Ok;
    }

    private static async Task<string?> ReadAsync(CancellationToken token)
    {
        Console.Write(Prompt);
        return (await Console.In.ReadLineAsync(token))?.Trim();
    }

    private static async Task FollowAsync(TutorHost host, Library library, string line, CancellationToken token)
    {
        string[] words = int.TryParse(line, out var number) && number >= 1 && number <= library.Lessons.Length
            ? ["show", $"{library.Lessons[number - 1].Id}"]
            : line == "l" ? []
            : line == "help" ? ["--help"]
            : line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [] or ["tutor"])
        {
            ShowLessons(library);
            return;
        }

        await CommandLineApp.RunAsync(host, words[0] == "tutor" ? words[1..] : words, token);
    }

    private static void ShowLessons(Library library)
    {
        foreach (var (index, lesson) in library.Lessons.Index())
        {
            Console.WriteLine($"{index + 1}. {lesson.Id}{LessonOutputTexts.Current.Colon(lesson.Title)}");
        }

        Console.WriteLine(LessonOutputTexts.Current.TalkHelp);
    }
}
