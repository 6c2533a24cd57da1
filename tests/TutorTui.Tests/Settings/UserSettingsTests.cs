using TutorTui.Settings;
using Xunit;

namespace TutorTui.Tests.Settings;

public sealed class UserSettingsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-settings-").FullName;

    private string File => Path.Combine(_directory, "deep", "config.yaml");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private UserSettings Load(params (string Variable, string Value)[] environment) =>
        UserSettings.Load(File, name => environment.Where(pair => pair.Variable == name).Select(pair => pair.Value).FirstOrDefault());

    [Fact]
    public void Nothing_IsAsUsual()
    {
        var sut = Load();

        Assert.Equal(("en", "default"), sut.Get(SettingKey.Language));
        Assert.True(sut.HasColor);
        Assert.False(sut.IsPlain);
        Assert.Null(sut.Name);
    }

    [Fact]
    public void Set_AndTheEnvironment_TheEnvironmentComesFirst()
    {
        Load().Set(SettingKey.Language, "zh-CN");
        Load().Set(SettingKey.Learner, "Ann \"Ö\" \\");

        Assert.Equal(("zh-CN", File), Load().Get(SettingKey.Language));
        Assert.Equal("Ann \"Ö\" \\", Load().Name);
        Assert.Equal(("en", "TUTOR_LANG"), Load(("TUTOR_LANG", "en")).Get(SettingKey.Language));
        Assert.Equal(("zh-CN", File), Load(("TUTOR_LANG", "klingon")).Get(SettingKey.Language));
    }

    [Fact]
    public void Set_KeepsTheOtherLines()
    {
        Load().Set(SettingKey.Color, "never");
        System.IO.File.AppendAllText(File, "# mine\n");

        Load().Set(SettingKey.Color, "always");
        Load().Set(SettingKey.Plain, "true");
        Load().Set(SettingKey.Plain, null);

        Assert.Contains("# mine", System.IO.File.ReadAllLines(File));
        Assert.Single(System.IO.File.ReadAllLines(File), line => line.StartsWith("color:", StringComparison.Ordinal));
        Assert.DoesNotContain(System.IO.File.ReadAllLines(File), line => line.StartsWith("plain:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("auto", "1", false)]
    [InlineData("auto", "", true)]
    [InlineData("always", "1", true)]
    [InlineData("never", "", false)]
    public void Color_AndNoColor(string color, string noColor, bool expected) =>
        Assert.Equal(expected, Load(("TUTOR_COLOR", color), ("NO_COLOR", noColor)).HasColor);

    [Fact]
    public void Mistakes_AreNamedWithTheirPlace_AndTheRestCounts()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "langage: en\ncolor: blue\nname: Ann\n");

        var sut = Load();

        Assert.Equal(["config.yaml:1:1", "config.yaml:2:8"], sut.Diagnostics.Select(diagnostic => $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}"));
        Assert.Equal("Ann", sut.Name);
    }
}
