using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.EndToEnd;

/// <summary>
/// The whole program on a real lab, worked through by hand in a terminal. The lab is the one that the environment names; it is
/// brought up if necessary.
/// </summary>
[Collection("one lab")]
public sealed class FullScreenTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutor-e2e-");

    /// <summary>Each test has progress of its own: every lesson is new to it.</summary>
    private string Program =>
        $"TUTOR_DATA_DIR={_data.FullName} TUTOR_CONFIG_DIR={_data.FullName} {TutorProgram.Path}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>`tutor verify` types every lesson into real shells; here the longest of each kind go through the screen and the keys.</summary>
    [Theory]
    [InlineData("6.05")]
    [InlineData("activity-6.01")]
    [InlineData("activity-6.02")]
    public async Task Lesson_TypedByHand_GetsEveryTick(string id)
    {
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        var library = LoadLibrary();
        var lesson = library.Find(LessonId.Parse(id))!;
        var learner = new Learner(terminal);
        await learner.OpenAsync(library, lesson);

        foreach (var step in lesson.Steps)
        {
            await learner.SolveAsync(lesson, step);
        }

        await terminal.WaitForAsync("The lesson is complete.");
    }

    [Fact]
    public async Task Tutor_KilledAndStartedAgain_HasItsTicks()
    {
        var library = LoadLibrary();
        var lesson = library.Find(LessonId.Parse("activity-6.01"))!;
        await using (var terminal = await Tmux.StartAsync(120, 40, Program, Token))
        {
            var learner = new Learner(terminal);
            await learner.OpenAsync(library, lesson);
            await learner.SolveAsync(lesson, lesson.Steps[0]);
            await terminal.SignalAsync("KILL");
            await terminal.WaitForAsync("left with 137");
        }

        await using var again = await Tmux.StartAsync(120, 40, Program, Token);
        await new Learner(again).OpenAsync(library, lesson);

        Assert.True(Learner.Passed(await again.ScreenAsync(), lesson) >= 1);
    }

    [Fact]
    public async Task Language_ChangedInTheShell_KeepsStepChecksAndShell()
    {
        var library = LoadLibrary();
        var lesson = library.Find(LessonId.Parse("activity-6.01"))!;
        var translated = LibraryLoader.Load(
            ContentLocator.Find(null, TutorProgram.Directory).Value, new() { Language = Language.Chinese.Tag }).Value.Find(lesson.Id)!;
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        await new Learner(terminal).OpenAsync(library, lesson);
        await terminal.TypeAsync("echo half a comm");
        await terminal.PressAsync("C-t", "n");
        await terminal.WaitForAsync($"▌●  2 {lesson.Steps[1].Title}");

        await terminal.PressAsync("C-t", "L");
        await terminal.WaitForAsync($"▌●  2 {translated.Steps[1].Title}");
        var screen = await terminal.WaitForAsync("期望");
        Assert.DoesNotContain("wanted ", screen, StringComparison.Ordinal);

        await terminal.TypeAsync("and");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("half a command\n");
        await terminal.PressAsync("C-t", "L");
        await terminal.WaitForAsync($"▌●  2 {lesson.Steps[1].Title}");
    }

    [Fact]
    public async Task Machine_Stopped_ChecksSaySoAndEnterStartsItAgain()
    {
        var library = LoadLibrary();
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        await new Learner(terminal).OpenAsync(library, library.Find(LessonId.Parse("6.05"))!);
        await terminal.PressAsync("C-t", "m", "C-t", "n");
        await terminal.WaitForAsync("Machine2 has the network plugin");
        await Programs.ShellAsync($"docker stop -t 1 {OneLab.Name}-machine2", Token);

        await terminal.WaitForAsync("Enter opens a new shell.");
        await terminal.WaitForAsync("Machine2 cannot be asked");
        await terminal.PressAsync("Enter");
        await terminal.WaitForCursorBehindAsync("Machine2 ~$ ");
        await terminal.WaitForAsync("observed not installed");
    }

    [Fact]
    public async Task Shell_EveryKeyAndChineseText_ReachTheProgramInIt()
    {
        await using var terminal = await Tmux.StartAsync(100, 30, Program, Token);
        await terminal.WaitForAsync("lab: ready", TimeSpan.FromMinutes(8));
        await terminal.PressAsync("Tab");
        await terminal.WaitForCursorBehindAsync("$ ");

        await terminal.TypeAsync("echo 你好，wxrld");
        await terminal.PressAsync("Left", "Left", "Left", "Left", "DC", "C-a", "C-e", "M-b", "Home", "End");
        await terminal.TypeAsync("!");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("\n你好，wrld!");
        await terminal.TypeAsync("echo ready; cat -v");
        await terminal.PressAsync("Enter");

        // Until the shell has handed over the terminal, Enter does not end a line: text typed too early would stay one line.
        await terminal.WaitForAsync("\nready");
        await terminal.TypeAsync("listening");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("listening\nlistening");
        await terminal.PressAsync("F1", "M-.", "Escape", "C-q", "C-z");
        await terminal.WaitForAsync("Stopped");

        var screen = await terminal.ScreenAsync();
        Assert.Contains("^[OP^[.^[", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shell_WindowResized_ProgramFillsTheNewSize()
    {
        await using var terminal = await Tmux.StartAsync(80, 24, Program, Token);
        await terminal.WaitForAsync("lab: ready", TimeSpan.FromMinutes(8));
        await terminal.PressAsync("Tab");
        await terminal.WaitForCursorBehindAsync("$ ");
        await terminal.TypeAsync("seq 500 | less");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("\n15\n");

        await terminal.ResizeAsync(200, 60);
        await terminal.WaitForAsync("│30");
        await terminal.PressAsync("G");
        await terminal.WaitForAsync("│500");
        await terminal.PressAsync("q");
        await terminal.TypeAsync("stty size");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync(screen => screen.Contains("│33 113", StringComparison.Ordinal), "the size of the pane");
    }

    [Fact]
    public async Task Shell_LookedBackInto_IsSearchedAndCopiedFromWithoutBorders()
    {
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        await terminal.WaitForAsync("lab: ready", TimeSpan.FromMinutes(8));
        await terminal.PressAsync("Tab");
        await terminal.WaitForCursorBehindAsync("$ ");
        await terminal.TypeAsync("clear; seq -f 'line %g' 300; echo https://a.example/$(printf '%0100d' 0); tput bel");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("line 300");

        await terminal.PressAsync("C-t", "/");
        await terminal.WaitForAsync("Search ▸");
        await terminal.TypeAsync("line 12");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("1 of 11");
        await terminal.PressAsync("n");
        await terminal.WaitForAsync("2 of 11");
        await terminal.PressAsync("/", "x", "y", "z", "Enter");
        await terminal.WaitForAsync("is nowhere in what this shell has shown");
        await terminal.PressAsync("End");
        await terminal.WaitForCursorBehindAsync("$ ");

        var rows = (await terminal.ScreenAsync()).Split('\n');
        var row = Array.FindIndex(rows, line => line.Contains("│https://a.example/", StringComparison.Ordinal));
        var column = rows[row].IndexOf('│', StringComparison.Ordinal) + 1;
        await terminal.DragAsync(row - 1, column, row + 1, column + 60);
        await terminal.WaitForAsync("Copied 2 lines.");
        Assert.Equal("line 300\nhttps://a.example/" + new string('0', 100), await terminal.ClipboardAsync());

        await terminal.PressAsync("C-t", "u");
        await terminal.WaitForAsync("1  https://a.example/0");
        await terminal.PressAsync("1");
        await terminal.WaitForAsync("Copied: https://a.example/0");
        Assert.Equal("https://a.example/" + new string('0', 100), await terminal.ClipboardAsync());
    }

    [Fact]
    public async Task Shell_ProgramThatWantsTheMouse_GetsIt()
    {
        await using var terminal = await Tmux.StartAsync(120, 40, Program, Token);
        await terminal.WaitForAsync("lab: ready", TimeSpan.FromMinutes(8));
        await terminal.PressAsync("Tab");
        await terminal.WaitForCursorBehindAsync("$ ");
        await terminal.TypeAsync("clear; printf '\\e[?1000h\\e[?1006h'; stty -icanon; echo re''ady; cat -v");
        await terminal.PressAsync("Enter");
        await terminal.WaitForAsync("│ready");
        var rows = (await terminal.ScreenAsync()).Split('\n');
        var row = Array.FindIndex(rows, line => line.Contains("│ready", StringComparison.Ordinal));
        var column = rows[row].IndexOf('│', StringComparison.Ordinal) + 1;

        await terminal.TypeAsync($"\e[<0;{column + 3};{row + 1}M");

        await terminal.WaitForAsync("^[[<0;3;1M");
    }

    [Theory]
    [InlineData("C-t", "q", "y", "left with 0")]
    public async Task Tutor_Left_RestoresTheTerminal(string prefix, string quit, string yes, string expected)
    {
        await using var terminal = await Tmux.StartAsync(80, 24, $"echo before; {Program}", Token);
        await terminal.WaitForAsync("Lessons");
        await terminal.PressAsync(prefix, quit);
        await terminal.WaitForAsync("Leave the tutor?");
        await terminal.PressAsync(yes);

        var screen = await terminal.WaitForAsync(expected);
        Assert.StartsWith("before", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("INT")]
    public async Task Tutor_Signalled_RestoresTheTerminal(string signal)
    {
        await using var terminal = await Tmux.StartAsync(80, 24, $"echo before; {Program}", Token);
        await terminal.WaitForAsync("Lessons");

        await terminal.SignalAsync(signal);

        var screen = await terminal.WaitForAsync("left with");
        Assert.StartsWith("before", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_Gone_EndsTheTutor()
    {
        var mark = Path.Combine(_data.FullName, "pid");
        await using (var terminal = await Tmux.StartAsync(80, 24, $"sh -c 'echo $$ > {mark}; exec env {Program}'", Token))
        {
            await terminal.WaitForAsync("lab: ready", TimeSpan.FromMinutes(8));
        }

        var pid = (await File.ReadAllTextAsync(mark, Token)).Trim();
        await Programs.ShellAsync($"for i in $(seq 300); do [ -d /proc/{pid} ] || exit 0; sleep 0.1; done; echo {pid} lives on; exit 1", Token);
    }

    [Fact]
    public async Task Tutor_WithNoColor_SendsNone()
    {
        await using var terminal = await Tmux.StartAsync(80, 24, $"NO_COLOR=1 {Program}", Token);
        await terminal.WaitForAsync("Lessons");

        Assert.DoesNotContain("\e[38", await terminal.ColoredScreenAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static Library LoadLibrary() => LibraryLoader.Load(ContentLocator.Find(null, TutorProgram.Directory).Value).Value;
}
