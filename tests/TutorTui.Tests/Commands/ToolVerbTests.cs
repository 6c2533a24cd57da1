using System.Text.Json;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Settings;
using Xunit;

namespace TutorTui.Tests.Commands;

/// <summary>The verbs for reports, the lab, the doctor, settings, and authors.</summary>
public sealed class ToolVerbTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    [Theory]
    [InlineData("text", "Ann, ")]
    [InlineData("md", "# Ann\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{")]
    [InlineData("csv", "learner,")]
    public async Task Report_EveryFormat_IsWritten(string format, string begin)
    {
        var (exitCode, output, error) = await _trial.RunAsync("report", "--format", format, "--name", "Ann");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.StartsWith(begin, output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Report_WithoutAName_HasTheLoginName() =>
        Assert.StartsWith("ann, ", (await _trial.RunAsync("report")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Report_FolderThatIsNotThere_ExitsWithThree() =>
        Assert.Equal(3, (await _trial.RunAsync("report", "--out", $"{_trial.Folder}/no/such/file")).ExitCode);

    [Fact]
    public async Task ReportVerify_SignedFile_IsGoodUntilItIsChanged()
    {
        var file = $"{_trial.Folder}/ann.json";
        Assert.Equal(0, (await _trial.RunAsync("report", "--sign", "--name", "Ann", "--out", file)).ExitCode);

        Assert.Equal(0, (await _trial.RunAsync("report", "verify", file)).ExitCode);
        File.WriteAllText(file, File.ReadAllText(file).Replace("Ann", "Bob", StringComparison.Ordinal));
        Assert.Equal(1, (await _trial.RunAsync("report", "verify", file)).ExitCode);
    }

    [Fact]
    public async Task ReportVerify_Csv_TableIsData_AndTheRestTalk()
    {
        var file = $"{_trial.Folder}/ann.json";
        await _trial.RunAsync("report", "--sign", "--name", "Ann", "--out", file);

        var (_, output, error) = await _trial.RunAsync("report", "verify", file, "--csv");

        Assert.Contains(',', output);
        Assert.Contains("ann.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_ShippedCourses_HaveNoErrors()
    {
        var (exitCode, output, _) = await _trial.RunAsync("lint");

        Assert.Equal(0, exitCode);
        Assert.Contains("0 errors", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DevNew_Folder_MakesALessonWithoutErrors()
    {
        var (exitCode, _, _) = await _trial.RunAsync("dev", "new", $"{_trial.Folder}/course/one");

        Assert.Equal(0, exitCode);
        Assert.Equal(0, (await _trial.RunAsync("lint", $"{_trial.Folder}/course")).ExitCode);
        Assert.Equal(0, (await _trial.RunAsync("dev", "preview", $"{_trial.Folder}/course/one", "--once")).ExitCode);
    }

    [Fact]
    public async Task DevPreview_OnATerminal_LeavesTheScreenAsItWas()
    {
        await _trial.RunAsync("dev", "new", $"{_trial.Folder}/course/one");
        _trial.Console.IsTerminal = true;

        var (exitCode, output, _) = await _trial.RunAsync("dev", "preview", $"{_trial.Folder}/course/one");

        Assert.Equal(0, exitCode);
        Assert.EndsWith("\e[?1049l", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DevVt_Lines_AreAnsweredInBytes()
    {
        _trial.Console.Typed = new MemoryStream("{\"op\":\"quit\"}\n"u8.ToArray());

        Assert.Equal(0, (await _trial.RunAsync("dev", "vt")).ExitCode);
        Assert.Equal("{\"ok\":1}\n", System.Text.Encoding.UTF8.GetString(_trial.Console.Shown.ToArray()));
    }

    [Fact]
    public async Task Verify_UnknownLesson_IsAUsageError() => Assert.Equal(2, (await _trial.RunAsync("verify", "no-such-lesson")).ExitCode);

    [Fact]
    public async Task Verify_LabThatCannotBeMade_SaysWhyAndRemovesTheOthers()
    {
        _trial.Lab.Error = new LabError("no engine", "nobody listens", ["tutor doctor"]);

        var (exitCode, _, error) = await _trial.RunAsync("verify", "6.05");

        Assert.Equal(3, exitCode);
        Assert.Contains("nobody listens", error, StringComparison.Ordinal);
        Assert.Equal(["reset", "down"], _trial.Lab.Operations);
    }

    [Fact]
    public async Task Lab_UpResetDown_TellsWhatIsThere()
    {
        var (up, ready, _) = await _trial.RunAsync("lab", "up");
        var (status, parts, _) = await _trial.RunAsync("lab", "status");
        var (reset, _, _) = await _trial.RunAsync("lab", "reset");
        var (down, _, _) = await _trial.RunAsync("lab", "down");

        Assert.Equal((0, 0, 0, 0), (up, status, reset, down));
        Assert.Contains("172.30.0.11", ready, StringComparison.Ordinal);
        Assert.Contains("running", parts, StringComparison.Ordinal);
        Assert.Equal(["up", "reset", "down"], _trial.Lab.Operations);
        Assert.Equal(3, (await _trial.RunAsync("lab", "status")).ExitCode);
    }

    [Fact]
    public async Task Doctor_LabIsDown_IsNoProblem()
    {
        var (exitCode, output, _) = await _trial.RunAsync("doctor");
        var (_, json, _) = await _trial.RunAsync("doctor", "--json");

        Assert.Equal(0, exitCode);
        Assert.Contains("Docker Engine", output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
    }

    [Fact]
    public async Task Doctor_BrokenProgress_IsAProblem()
    {
        _trial.Progress = new BrokenProgressStore();

        Assert.Equal(3, (await _trial.RunAsync("doctor")).ExitCode);
    }

    [Fact]
    public async Task Config_SetGetUnset_KeepsTheSetting()
    {
        Assert.Equal(0, (await _trial.RunAsync("config", "set", "name", "Ann")).ExitCode);
        Assert.Contains("name: \"Ann\"", File.ReadAllText($"{_trial.Folder}/config/config.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _trial.RunAsync("config", "get", "name")).ExitCode);
        Assert.Equal(0, (await _trial.RunAsync("config", "unset", "name")).ExitCode);
        Assert.DoesNotContain("Ann", File.ReadAllText($"{_trial.Folder}/config/config.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_VariableIsSet_SaysThatItComesBefore()
    {
        _trial.Environment.Variables["TUTOR_COLOR"] = "never";

        var (exitCode, _, error) = await _trial.RunAsync("config", "set", "color", "always");

        Assert.Equal(0, exitCode);
        Assert.Contains("TUTOR_COLOR", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config")]
    [InlineData("config", "--json")]
    [InlineData("config", "--default")]
    public async Task Config_Shown_NamesEverySetting(params string[] words)
    {
        var (exitCode, output, _) = await _trial.RunAsync(words);

        Assert.Equal(0, exitCode);
        Assert.All(SettingKey.All, key => Assert.Contains(key.Name, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bash", "complete -F")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -f")]
    public async Task Completion_EveryShell_HasItsScript(string shell, string expected) =>
        Assert.Contains(expected, (await _trial.RunAsync("completion", shell)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Suggest_BeginningOfALesson_CompletesIt() =>
        Assert.Contains("6.05\n", (await _trial.RunAsync("[suggest:14]", "tutor show 6.0")).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Learn_WithoutATerminal_NamesTheVerbs()
    {
        var (exitCode, output, error) = await _trial.RunAsync();

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Contains("tutor show", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_NumberAndVerb_AreFollowed()
    {
        _trial.Console.In = new StringReader("1\ntutor exam\nq\n");

        var (exitCode, output, _) = await _trial.RunAsync("--plain");

        Assert.Equal(0, exitCode);
        Assert.Contains(LessonOutputTexts.Current.TalkHelp, output, StringComparison.Ordinal);
        Assert.Contains("chapter-6", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_Wrong_AreExplainedOnStandardError()
    {
        var (exitCode, output, error) = await _trial.RunAsync("show", "6.05", "--no-such-option");

        Assert.Equal(2, exitCode);
        Assert.Contains("--no-such-option", error, StringComparison.Ordinal);
        Assert.Contains("tutor show", output, StringComparison.Ordinal);
    }
}
