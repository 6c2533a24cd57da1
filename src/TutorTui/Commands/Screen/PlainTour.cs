using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Languages;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Screen;

/// <summary>
/// <c>tutor --plain</c>: the tutor as a line-based dialogue, for screen readers and simple terminals. A number opens a
/// lesson's text; every other line is a verb, as on the command line.
/// </summary>
/// <param name="courses">The courses.</param>
/// <param name="runAsync">Runs a command line.</param>
/// <param name="settings">The current language, which a verb may change.</param>
/// <param name="console">The console of the dialogue.</param>
internal sealed class PlainTour(
    CourseAccess courses, Func<IReadOnlyList<string>, CancellationToken, Task<int>> runAsync, UserSettings settings, IConsole console)
{
    private const string Prompt = "tutor> ";

    public async Task<int> RunAsync(CancellationToken token)
    {
        var (library, exitCode) = await courses.LoadAsync(token);
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
                var language = settings.Language;
                await FollowAsync(library, line, token);
                if (settings.Language != language && (await courses.LoadAsync(token)).Library is { } inOtherLanguage)
                {
                    library = inOtherLanguage;
                    ShowLessons(library);
                }
            }
        }

        return ExitCodes.Ok;
    }

    private async Task<string?> ReadAsync(CancellationToken token)
    {
        console.Out.Write(Prompt);
        return (await console.In.ReadLineAsync(token))?.Trim();
    }

    private async Task FollowAsync(Library library, string line, CancellationToken token)
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

        await runAsync(words[0] == "tutor" ? words[1..] : words, token);
    }

    private void ShowLessons(Library library)
    {
        foreach (var (index, lesson) in library.Lessons.Index())
        {
            console.Out.WriteLine($"{index + 1}. {lesson.Id}{LessonOutputTexts.Current.Colon(lesson.Title)}");
        }

        console.Out.WriteLine(LessonOutputTexts.Current.TalkHelp);
    }
}
