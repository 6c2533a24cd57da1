using System.Text.Json;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests;

/// <summary>The verbs' output in each language, with folders of their own and without a lab.</summary>
public sealed class LanguageProgramTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "tutor.dll");

    private static readonly string[] Calls =
    [
        "exam", "exam chapter-6", "exam chapter-66", "exam status", "exam result", "exam start chapter-6 --missed", "hint 6.05 3 --level 1",
        "hint xylophone", "show 6.5", "start 6.05 --seed 3", "progress", "config", "config set colour never",
        "config set color loud", "lab ssh machine1", "--plain",
    ];

    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-language-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("en", "verbs")]
    [InlineData("zh-CN", "verbs.zh-CN")]
    public async Task Verbs_SpeakTheLanguage(string language, string snapshot)
    {
        var printed = await Task.WhenAll(Calls.Select(async call =>
        {
            var (exitCode, output, error) = await RunAsync([], [.. call.Split(' '), "--lang", language]);
            return $"$ tutor {call}\n{output}{error}-> {exitCode}\n\n";
        }));

        Snapshot.Match("TutorTui.Tests", snapshot, string.Concat(printed).Replace(_directory, "<folder>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Docker networking", "LC_ALL=C", "LANG=zh_CN.UTF-8")]
    [InlineData("Docker 网络", "LC_ALL=zh_CN.UTF-8")]
    [InlineData("Docker 网络", "LC_ALL=C", "TUTOR_LANG=zh-CN")]
    public async Task Environment_ChoosesTheLanguage(string title, params string[] environment) =>
        Assert.StartsWith(title, (await RunAsync(environment, "list")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task BadTag_IsAUsageErrorThatNamesTheAllowedOnes()
    {
        var (exitCode, _, error) = await RunAsync([], "list", "--lang", "klingon");

        Assert.Equal(2, exitCode);
        Assert.Contains("klingon", error, StringComparison.Ordinal);
        Assert.All(["auto", "en", "zh-CN"], tag => Assert.Contains($"'{tag}'", error, StringComparison.Ordinal));
        Assert.Equal(2, (await RunAsync([], "config", "set", "language", "klingon")).ExitCode);
    }

    [Fact]
    public async Task Config_SaysWhereTheLanguageComesFrom()
    {
        Assert.Contains("from LANG ", (await RunAsync(["LC_ALL=", "LC_MESSAGES=", "LANG=en_US.UTF-8"], "config")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(["LC_ALL=C"], "config", "set", "language", "zh-CN")).ExitCode);
        Assert.Contains("来自文件", (await RunAsync(["LC_ALL=C"], "config")).Output, StringComparison.Ordinal);
        Assert.Equal("en\n", (await RunAsync(["LC_ALL=C"], "config", "get", "language", "--lang", "en")).Output);
    }

    /// <summary>Keys and words that programs read are the same in every language.</summary>
    [Fact]
    public async Task Json_IsReadTheSameInEveryLanguage()
    {
        var (_, english, _) = await RunAsync([], "exam", "--json", "--lang", "en");
        var (_, chinese, _) = await RunAsync([], "exam", "--json", "--lang", "zh-CN");
        using var document = JsonDocument.Parse(chinese);

        Assert.Equal(1, document.RootElement.GetProperty("schema").GetInt32());
        var exam = document.RootElement.GetProperty("exams")[0];
        Assert.Equal(("chapter-6", 30, 0), (
            exam.GetProperty("id").GetString(), exam.GetProperty("minutes").GetInt32(), exam.GetProperty("attempts").GetInt32()));
        Assert.Equal(["glossary", "Docker's own help"], exam.GetProperty("lookup").EnumerateArray().Select(kind => kind.GetString()));
        Assert.NotEqual(english, chinese);
        Assert.Equal(1, JsonDocument.Parse((await RunAsync([], "exam", "full-mock", "--json")).Output).RootElement.GetProperty("exams").GetArrayLength());
    }

    [Fact]
    public async Task VerbsForAuthors_SpeakEnglish() =>
        Assert.Contains("0 errors", (await RunAsync([], "lint", "--lang", "zh-CN")).Output, StringComparison.Ordinal);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string[] environment, params string[] words) => Programs.RunAsync(
        "env",
        [
            "-u", "TUTOR_LANG", $"TUTOR_DATA_DIR={_directory}/data", $"TUTOR_STATE_DIR={_directory}/state", $"TUTOR_CONFIG_DIR={_directory}/config",
            $"TUTOR_CACHE_DIR={_directory}/cache", "TUTOR_LAB=tutortui-none", .. environment, "dotnet", Program, .. words,
        ],
        TestContext.Current.CancellationToken);
}
