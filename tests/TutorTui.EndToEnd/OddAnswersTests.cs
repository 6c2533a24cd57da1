using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.EndToEnd;

/// <summary>Right answers given in ways that no lesson shows: behind pagers and `watch`, by aliases, functions and scripts, and unfinished.</summary>
[Collection("one lab")]
public sealed class OddAnswersTests : IDisposable
{
    private const string AddressOf = "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutor-e2e-");

    private string Program => $"TUTOR_DATA_DIR={_data.FullName} TUTOR_CONFIG_DIR={_data.FullName} {TutorProgram.Path}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lesson_AnsweredInOddWays_GetsItsTicks()
    {
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        var library = LibraryLoader.Load(ContentLocator.Find(null, TutorProgram.Directory).Value).Value;
        var lesson = library.Find(LessonId.Parse("6.01"))!;
        var learner = new Learner(terminal);
        await learner.OpenAsync(library, lesson);

        await learner.SolveAsync(lesson, lesson.Steps[0]);
        await RunAsync(terminal, "clear; ifconfig | less", (":", "q"));
        await TickAsync(terminal, lesson, 2);
        await learner.SolveAsync(lesson, lesson.Steps[2]);
        await RunAsync(terminal, "alias dps='docker ps'");
        await RunAsync(terminal, "dps");
        await TickAsync(terminal, lesson, 4);
        await RunAsync(terminal, "docker inspect webserver1 | less", (":", "G"), ("(END)", "q"));
        await TickAsync(terminal, lesson, 5);
        await RunAsync(terminal, $"for c in webserver1; do curl -s http://$({AddressOf} $c)/; done");
        await TickAsync(terminal, lesson, 6);
        await RunAsync(terminal, "logs() { docker logs \"$1\"; }");
        await RunAsync(terminal, "logs webserver1");
        await TickAsync(terminal, lesson, 7);
        await learner.SolveAsync(lesson, lesson.Steps[7]);
        await RunAsync(terminal, "watch -n 1 docker ps", ("Every 1", "C-c"));
        await TickAsync(terminal, lesson, 9);
        await RunAsync(terminal, "echo 'curl -s localhost:8080' > /tmp/page.sh; clear");
        await RunAsync(terminal, "sh /tmp/page.sh; tput clear");
        await TickAsync(terminal, lesson, 10);

        // Step 11 asks a question, and step 12 wants a shell: neither is needed for the two behind them.
        await RunAsync(terminal, "docker exec webserver1 sh -c 'apt-get update && apt-get install -y iputils-ping' > /dev/null 2>&1");
        await TickAsync(terminal, lesson, 11);
        await terminal.TypeAsync($"docker exec webserver1 ping $({AddressOf} webserver2)");
        await terminal.PressAsync("Enter");
        await TickAsync(terminal, lesson, 12);
        await terminal.PressAsync("C-c");
        await terminal.WaitForCursorBehindAsync("$ ");
    }

    public void Dispose() => _data.Delete(recursive: true);

    /// <summary>Types a command, presses each key once the program has shown what is before it, and waits for the prompt.</summary>
    private static async Task RunAsync(Tmux terminal, string command, params (string Shown, string Key)[] keys)
    {
        await terminal.TypeAsync(command);
        await terminal.WaitForCursorBehindAsync(command[^1..]);
        await terminal.PressAsync("Enter");
        foreach (var (shown, key) in keys)
        {
            // A pager's own prompt is where the cursor stands; `watch` hides the cursor.
            await (shown is ":" or "(END)" ? terminal.WaitForCursorBehindAsync(shown, "(END)") : terminal.WaitForAsync(shown));
            await terminal.PressAsync(key);
        }

        await terminal.WaitForCursorBehindAsync("$ ");
    }

    private static Task TickAsync(Tmux terminal, Lesson lesson, int ticks) =>
        terminal.WaitForAsync(screen => Learner.Passed(screen, lesson) >= ticks, $"{ticks} ticks");
}
