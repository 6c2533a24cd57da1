using TutorTui.Composition;
using TutorTui.Core.Languages;
using TutorTui.Courses;
using Xunit;

namespace TutorTui.Tests.Composition;

/// <summary>The shipped course in the languages that the program speaks.</summary>
public sealed class LocalizedLibrariesTests : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-editions-").FullName;
    private readonly TutorHost _host;

    public LocalizedLibrariesTests() => _host = new(
        new($"{_directory}/data", $"{_directory}/state", $"{_directory}/cache", null) { Config = $"{_directory}/config" }, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>A learner who changes the language must find every lesson, step and command where it was.</summary>
    [Fact]
    public async Task Read_InBothLanguages_DiffersOnlyInWords()
    {
        var sut = new LocalizedLibraries(_host);

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
    public void Keep_IsTheSettingOfTheNextStart()
    {
        Assert.Null(new LocalizedLibraries(_host).Keep(Language.Chinese));

        Assert.Contains("language: \"zh-CN\"", File.ReadAllText($"{_directory}/config/config.yaml"), StringComparison.Ordinal);
    }
}
