using TutorTui.Core.Languages;
using TutorTui.Tests.Commands;
using Xunit;

namespace TutorTui.Tests.Courses;

/// <summary>The shipped course in the languages that the program speaks.</summary>
public sealed class LocalizedLibrariesTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    /// <summary>A learner who changes the language must find every lesson, step and command where it was.</summary>
    [Fact]
    public async Task Read_InBothLanguages_DiffersOnlyInWords()
    {
        var sut = _trial.Libraries;

        var english = (await sut.ReadAsync(Language.English, TestContext.Current.CancellationToken)).Value.Library;
        var chinese = (await sut.ReadAsync(Language.Chinese, TestContext.Current.CancellationToken)).Value.Library;

        Assert.Equal(english.Lessons.Select(lesson => lesson.Id), chinese.Lessons.Select(lesson => lesson.Id));
        Assert.All(english.Lessons.Zip(chinese.Lessons), pair =>
        {
            Assert.NotEqual(pair.First.Title, pair.Second.Title);
            Assert.Equal(pair.First.Steps.Select(step => step.Id), pair.Second.Steps.Select(step => step.Id));
            Assert.Equal(
                pair.First.Steps.Select(step => string.Join('\n', step.Commands.Select(command => command.Text))),
                pair.Second.Steps.Select(step => string.Join('\n', step.Commands.Select(command => command.Text))));
        });
    }

    [Fact]
    public void Keep_ALanguage_IsTheSettingOfTheNextStart()
    {
        Assert.Null(_trial.Libraries.Keep(Language.Chinese));

        Assert.Contains("language: \"zh-CN\"", File.ReadAllText($"{_trial.Folder}/config/config.yaml"), StringComparison.Ordinal);
    }
}
