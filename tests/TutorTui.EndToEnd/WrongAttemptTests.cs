using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.EndToEnd;

/// <summary>
/// A learner who makes mistakes, on a real lab: each mistake has its own message, and there is always a way forward. Uses the
/// activity, because learners choose everything in it themselves.
/// </summary>
[Collection("one lab")]
public sealed class WrongAttemptTests : IDisposable
{
    private static readonly Library Library = LibraryLoader.Load(ContentLocator.Find(null, TutorProgram.Directory).Value).Value;

    private static readonly Lesson Lesson = Library.Find(LessonId.Parse("activity-6.01"))!;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutor-e2e-");

    private string Program => $"TUTOR_DATA_DIR={_data.FullName} {TutorProgram.Path}";

    [Fact]
    public async Task Activity_DoneWrong_SaysWhatIsWrongUntilItIsRight()
    {
        await using var terminal = await OpenAsync();

        await TypeAsync(terminal, "docker network create mine");
        await WaitForWordsAsync(terminal, "as the engine gives by itself instead of one of your choice");

        await TypeAsync(terminal, "docker network create --subnet 172.17.0.0/24 again");
        await WaitForWordsAsync(terminal, "Another network already uses these addresses");

        await TypeAsync(terminal, "docker network rm mine");
        await terminal.PressAsync("C-t", "m");
        await terminal.WaitForCursorBehindAsync("Machine2 ~$ ");
        await TypeAsync(terminal, "docker network create --subnet 10.9.0.0/24 --gateway 10.9.0.1 mine");
        await WaitForWordsAsync(terminal, "on Machine2");
        await TypeAsync(terminal, "docker network rm mine");
        await terminal.PressAsync("C-t", "m");
        await terminal.WaitForCursorBehindAsync("Machine1 ~$ ");
        await TypeAsync(terminal, "docker network create --subnet 10.9.0.0/24 --gateway 10.9.0.1 mine");
        await WaitForPassedAsync(terminal, 1);

        await TypeAsync(terminal, "docker run -d --name webserver1 -p 80:8080 nginx");
        await WaitForWordsAsync(terminal, "the default bridge");
        await TypeAsync(terminal, "docker rm -f webserver1");
        await TypeAsync(terminal, "docker run -d --name webserver --network mine -p 8080:80 nginx");
        await WaitForWordsAsync(terminal, "which is nearly webserver1");
        await TypeAsync(terminal, "docker rename webserver webserver1");
        await WaitForPassedAsync(terminal, 2);

        await TypeAsync(terminal, "docker rm -f webserver1");
        await WaitForWordsAsync(terminal, "No longer so since");
        await terminal.PressAsync("C-t", "p");
        await WaitForWordsAsync(terminal, "after `docker rm -f webserver1` on Machine1");
        Assert.Equal(2, Learner.Passed(await terminal.ScreenAsync(), Lesson));
    }

    [Fact]
    public async Task Activity_InABrokenState_IsNoTrap()
    {
        await using var terminal = await OpenAsync();
        await TypeAsync(terminal, "docker network create mine; docker run -d --name webserver1 --network mine alpine sleep 1d");

        await terminal.PressAsync("C-t", "x");
        await WaitForWordsAsync(terminal, "Step 1 is skipped.");
        await terminal.PressAsync("C-t", "T");
        await WaitForWordsAsync(terminal, "Go to the start of step 2?");
        await terminal.PressAsync("y");
        await WaitForPassedAsync(terminal, 1);
        await terminal.WaitForAsync(screen => !screen.Contains("The tutor is doing it", StringComparison.Ordinal), "the end of the tutor's work");

        await terminal.PressAsync("C-t", "S");
        await WaitForWordsAsync(terminal, "Let the tutor do");
        await terminal.PressAsync("y");
        await WaitForPassedAsync(terminal, 2);
        await terminal.WaitForAsync(screen => !screen.Contains("The tutor is doing it", StringComparison.Ordinal), "the end of the tutor's work");
        await terminal.PressAsync("C-t", "p");
        await WaitForWordsAsync(terminal, "Done, with the tutor's help.");
    }

    public void Dispose() => _data.Delete(recursive: true);

    private async Task<Tmux> OpenAsync()
    {
        var terminal = await Tmux.StartAsync(160, 60, Program, TestContext.Current.CancellationToken);
        await new Learner(terminal).OpenAsync(Library, Lesson);
        return terminal;
    }

    private static async Task TypeAsync(Tmux terminal, string command)
    {
        await terminal.TypeAsync(command);
        await terminal.WaitForCursorBehindAsync(command[^1..]);
        await terminal.PressAsync("Enter");
        await terminal.WaitForCursorBehindAsync("~$ ");
    }

    /// <summary>Words of a message, which may be broken into lines anywhere between them.</summary>
    private static Task<string> WaitForWordsAsync(Tmux terminal, string words) => terminal.WaitForAsync(
        screen => Joined(screen).Contains(words, StringComparison.Ordinal), $"\"{words}\"");

    private static Task<string> WaitForPassedAsync(Tmux terminal, int count) => terminal.WaitForAsync(
        screen => Learner.Passed(screen, Lesson) == count, $"{count} ticks", TimeSpan.FromSeconds(90));

    /// <summary>The screen's right side, where the checks are, and its last line, without line breaks.</summary>
    private static string Joined(string screen)
    {
        var lines = screen.TrimEnd('\n').Split('\n');
        var words = lines.Select(line => line[(line.IndexOf('│', StringComparison.Ordinal) + 1)..]);
        return string.Join(' ', string.Join(' ', words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
