using System.CommandLine;
using TutorTui.CommandLine;
using TutorTui.Core.Languages;
using TutorTui.Terminal.Text;
using TutorTui.Testing;
using TutorTui.Tests.Commands;
using Xunit;

namespace TutorTui.Tests.CommandLine;

public sealed class CommandTreeTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    /// <summary><c>UPDATE_SNAPSHOTS=1</c> rewrites the page.</summary>
    [Fact]
    public void ManPage_SaysWhatTheTreeSays()
    {
        var path = ProjectFiles.Find("docs", "man", "tutor.1");
        var page = ManPage.Write(_trial.Tree.Create());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.Exists(path) ? File.ReadAllText(path) : string.Empty);
    }

    [Fact]
    public void Help_OfTheProgram() => Snapshot.Match("TutorTui.Tests", "help", HelpOf());

    [Fact]
    public void Help_OfAVerb_HasItsExamples() => Snapshot.Match("TutorTui.Tests", "help-exam-start", HelpOf("exam", "start"));

    [Fact]
    public void Help_InChinese()
    {
        using var _ = Language.Chinese.UseInScope();

        Snapshot.Match("TutorTui.Tests", "help.zh-CN", HelpOf());
        Snapshot.Match("TutorTui.Tests", "help-exam-start.zh-CN", HelpOf("exam", "start"));
    }

    /// <summary>In a narrow terminal the right column is broken into lines, between Chinese characters too.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Help_Narrow_FitsItsWidth(string language)
    {
        const int Width = 60;
        using var _ = Language.Of(language).UseInScope();
        using var output = new StringWriter();

        HelpPage.Write(_trial.Tree.Create(), output, Width);

        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, Width));
    }

    [Fact]
    public void Examples_AreOfVerbsThatExist_AndCanBeParsed()
    {
        var root = _trial.Tree.Create();
        foreach (var command in All(root))
        {
            foreach (var example in Examples.Of(Examples.PathOf(command)).Where(example => example.Line.StartsWith("tutor ", StringComparison.Ordinal)))
            {
                var words = example.Line.Split(['|', '>'])[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
                Assert.Empty(root.Parse(words).Errors);
            }
        }

        // Every verb of a learner's has an example.
        Assert.Empty(root.Subcommands.Where(command => Examples.Of(command.Name).IsEmpty).Select(command => command.Name));
    }

    [Fact]
    public void Descriptions_AreThereForEverything()
    {
        Assert.All(All(_trial.Tree.Create()), command =>
        {
            Assert.NotEmpty(command.Description!);
            Assert.All(command.Arguments, argument => Assert.NotEmpty(argument.Description!));
            Assert.All(command.Options, option => Assert.NotEmpty(option.Description!));
        });
    }

    private string HelpOf(params string[] words)
    {
        using var output = new StringWriter();
        _trial.Tree.Create().Parse([.. words, "--help"]).Invoke(new() { Output = output });

        // The test program appears in place of the tutor.
        return output.ToString().Replace(RootCommand.ExecutableName, "tutor", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
