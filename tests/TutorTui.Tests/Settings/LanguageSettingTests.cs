using TutorTui.CommandLine;
using TutorTui.Settings;
using Xunit;

namespace TutorTui.Tests.Settings;

/// <summary>Which language the program speaks: the option, the variable, the file, the locale.</summary>
public sealed class LanguageSettingTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-language-").FullName;

    private string Config => Path.Combine(_directory, "config.yaml");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("--lang=zh-CN", "en", "en", "en_US.UTF-8", "zh-CN", "--lang")]
    [InlineData("--lang=en", "zh-CN", "zh-CN", "zh_CN.UTF-8", "en", "--lang")]
    [InlineData("--lang=auto", "en", "en", "zh_CN.UTF-8", "zh-CN", "LANG")]
    [InlineData("", "zh-CN", "en", "en_US.UTF-8", "zh-CN", "TUTOR_LANG")]
    [InlineData("", "auto", "en", "zh_TW.Big5", "zh-CN", "LANG")]
    [InlineData("", "", "zh-CN", "en_US.UTF-8", "zh-CN", "config.yaml")]
    [InlineData("", "", "en", "zh_CN.UTF-8", "en", "config.yaml")]
    [InlineData("", "", "auto", "zh_CN.UTF-8", "zh-CN", "LANG")]
    [InlineData("", "", "", "zh_CN.UTF-8", "zh-CN", "LANG")]
    [InlineData("", "", "", "de_DE.UTF-8", "en", "LANG")]
    [InlineData("", "", "", "", "en", "default")]
    public void Language_FirstThatSaysOne(string words, string variable, string file, string locale, string expected, string source)
    {
        if (file.Length > 0)
        {
            File.WriteAllText(Config, $"language: \"{file}\"\n");
        }

        var sut = Load(("TUTOR_LANG", variable), ("LANG", locale));
        sut.LanguageOption = LanguageOption.In(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, sut.Language);
        Assert.Equal((expected, source == "config.yaml" ? Config : source), sut.Get(SettingKey.Language));
        Assert.Empty(sut.Diagnostics);
    }

    [Theory]
    [InlineData("C", "zh_CN.UTF-8", "zh_CN.UTF-8", "en", "LC_ALL")]
    [InlineData("zh_CN.UTF-8", "C", "C", "zh-CN", "LC_ALL")]
    [InlineData("", "POSIX", "zh_CN.UTF-8", "en", "LC_MESSAGES")]
    [InlineData("", "zh_SG", "C", "zh-CN", "LC_MESSAGES")]
    [InlineData("", "", "zh", "zh-CN", "LANG")]
    [InlineData("", "", "C.UTF-8", "en", "LANG")]
    public void Locale_FirstVariableThatIsSet(string all, string messages, string lang, string expected, string source) =>
        Assert.Equal((expected, source), Load(("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang)).Get(SettingKey.Language));

    [Theory]
    [InlineData("zh-CN", "--lang", "zh-CN", "list")]
    [InlineData("zh-CN", "exam", "start", "chapter-6", "--lang", "zh-CN", "--yes")]
    [InlineData("en", "hint", "--lang:en", "subnet")]
    [InlineData(null, "list", "--lang", "klingon")]
    [InlineData(null, "list", "--lang")]
    [InlineData(null, "list", "--lang", "en", "--lang", "zh-CN")]
    [InlineData(null, "hint", "--", "--lang", "zh-CN")]
    [InlineData(null)]
    public void Option_IsReadBeforeEverythingElse(string? expected, params string[] words) => Assert.Equal(expected, LanguageOption.In(words));

    private UserSettings Load(params (string Variable, string Value)[] environment) => UserSettings.Load(
        Config, name => environment.Where(pair => pair.Variable == name).Select(pair => pair.Value).FirstOrDefault());
}
