using TutorTui.CommandLine;
using TutorTui.Core.Languages;
using TutorTui.Tests.Commands;
using Xunit;

namespace TutorTui.Tests.CommandLine;

/// <summary>Wrong command lines, in both languages.</summary>
public sealed class UsageErrorTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    [Theory]
    [InlineData("无法识别的命令或参数“no-such-verb”。", "no-such-verb")]
    [InlineData("无法识别的命令或参数“--wide”。", "show", "6.05", "--wide")]
    [InlineData("命令 `show` 缺少参数 <lesson>。", "show")]
    [InlineData("命令 `set` 缺少参数 <value>。", "config", "set", "color")]
    [InlineData("还缺少一个命令。", "lab")]
    [InlineData("选项 --width 后面缺少值。", "show", "6.05", "--width")]
    [InlineData("选项 --width 只能有一个值，这里给了 2 个。", "show", "6.05", "--width", "60", "--width", "70")]
    [InlineData("选项 --width 的值“wide”无效，这里需要一个数字。", "show", "6.05", "--width", "wide")]
    [InlineData("选项 --seed 的值“x”无效，这里需要一个数字。", "exam", "start", "chapter-6", "--seed", "x")]
    [InlineData("不能是“pdf”，只能是：text、md、html、json、csv。", "report", "--format", "pdf")]
    [InlineData("不能是“csh”，只能是：bash、zsh、fish。", "completion", "csh")]
    [InlineData("不能是“fr”，只能是：auto、en、zh-CN。", "list", "--lang", "fr")]
    public void Error_IsSaidInTheLanguageOfTheProgram(string expected, params string[] words)
    {
        var parsed = _trial.Tree.Create().Parse(words);
        var error = Assert.Single(parsed.Errors);

        Assert.Equal(error.Message, UsageErrors.Say(error, parsed));
        using var _ = Language.Chinese.UseInScope();
        Assert.Equal(expected, UsageErrors.Say(error, parsed));
    }
}
