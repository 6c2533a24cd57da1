using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Storage.Tests;

public sealed class SqliteProgressStoreTests : IDisposable
{
    private static readonly LessonId Lesson = LessonId.Parse("6.05");
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-progress-").FullName;

    private string Path => System.IO.Path.Combine(_directory, "deep", "progress.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task ReadAsync_LessonBegunWithChosenValues_TellsThem()
    {
        var token = TestContext.Current.CancellationToken;
        var values = new Dictionary<string, string> { ["network"] = "hikers", ["subnet"] = "10.1.0.0/24" };
        await using (var writer = new SqliteProgressStore(Path))
        {
            await writer.AppendAsync(
                new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch) { Values = values.ToImmutableSortedDictionary() }, token);
        }

        await using var sut = new SqliteProgressStore(Path);
        var page = (await sut.ReadAsync(default, token)).Value;

        Assert.Equal(values, LessonProgress.ValuesIn(page.Events)[Lesson]);
    }

    [Fact]
    public async Task ReadAsync_AnotherStoreOnTheSameFile_SeesEveryKindOfEvent()
    {
        var token = TestContext.Current.CancellationToken;
        var command = new FinishedCommand
        {
            Machine = MachineName.Machine2,
            Container = "web",
            CommandLine = "echo 'ö' | cat",
            ExitCode = 3,
            Output = "ö\n",
            FinishedAt = DateTimeOffset.UnixEpoch,
        };
        ProgressEvent[] events =
        [
            new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch),
            new StepPassed(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
            new CommandFinished("lab", command),
            new StepVisited(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
            new StepSkipped(Lesson, StepId.Parse("list"), DateTimeOffset.UnixEpoch),
            new StepSolved(Lesson, StepId.Parse("list"), DateTimeOffset.UnixEpoch),
            new HelpShown(Lesson, StepId.Parse("list"), 2, DateTimeOffset.UnixEpoch),
            new AnswerGiven(Lesson, CheckId.Parse("list/which"), "10.1.1.5 – \"so\"", DateTimeOffset.UnixEpoch),
            new TruthLost(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
            new TruthRegained(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
        ];
        await using var writer = new SqliteProgressStore(Path);
        await using var reader = new SqliteProgressStore(Path);
        await reader.ReadAsync(default, token);

        foreach (var progress in events)
        {
            await writer.AppendAsync(progress, token);
        }

        var page = (await reader.ReadAsync(default, token)).Value;
        Assert.Equal(events, page.Events);
        Assert.Empty((await reader.ReadAsync(page.Position, token)).Value.Events);
    }

    [Fact]
    public async Task AppendAsync_ManyStoresAtOnce_LoseNothing()
    {
        var token = TestContext.Current.CancellationToken;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
        {
            await using var store = new SqliteProgressStore(Path);
            for (var index = 0; index < 20; index++)
            {
                Assert.Null((await store.AppendAsync(new LessonStarted(Lesson, $"{number}-{index}", default), token)).Error);
            }
        }));

        await using var reader = new SqliteProgressStore(Path);
        Assert.Equal(80, (await reader.ReadAsync(default, token)).Value.Events.Length);
    }

    /// <summary>On a file system of a few hundred kilobytes: what fitted stays, the rest is refused with a word, and room helps.</summary>
    [Fact]
    public async Task AppendAsync_DiskFull_SaysSoKeepsWhatFittedAndGoesOnWithRoom()
    {
        var token = TestContext.Current.CancellationToken;
        var mount = System.IO.Path.Combine(_directory, "small");
        Directory.CreateDirectory(mount);
        await Programs.ShellAsync($"mount -t tmpfs -o size=400k tmpfs {mount}", token);
        try
        {
            await using var store = new SqliteProgressStore(System.IO.Path.Combine(mount, "progress.db"));
            var filler = System.IO.Path.Combine(mount, "filler");
            await store.AppendAsync(new LessonStarted(Lesson, "first", default), token);
            await Programs.RunAsync("dd", ["if=/dev/zero", $"of={filler}", "bs=1k"], token);

            ProgressError? refused = null;
            var kept = 1;
            for (var index = 0; index < 500 && refused is null; index++)
            {
                refused = (await store.AppendAsync(new LessonStarted(Lesson, new string('x', 1000), default), token)).Error;
                kept += refused is null ? 1 : 0;
            }

            Assert.Contains("the disk is full", refused?.Message, StringComparison.Ordinal);
            Assert.Equal(kept, (await store.ReadAsync(default, token)).Value.Events.Length);
            File.Delete(filler);
            Assert.Null((await store.AppendAsync(new LessonStarted(Lesson, "last", default), token)).Error);
            Assert.Equal(kept + 1, (await store.ReadAsync(default, token)).Value.Events.Length);
        }
        finally
        {
            await Programs.ShellAsync($"umount -l {mount}", CancellationToken.None);
        }
    }

    [Fact]
    public async Task ReadAsync_FileOfANewerTutor_SaysSoAndChangesNothing()
    {
        var token = TestContext.Current.CancellationToken;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await using (var connection = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            await connection.OpenAsync(token);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99;";
            await command.ExecuteNonQueryAsync(token);
        }

        await using var store = new SqliteProgressStore(Path);
        var result = await store.ReadAsync(default, token);

        Assert.Contains("newer tutor", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_NotADatabase_SaysSoAndKeepsTheFile()
    {
        var token = TestContext.Current.CancellationToken;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await File.WriteAllTextAsync(Path, new string('x', 5000), token);

        await using var store = new SqliteProgressStore(Path);
        var result = await store.ReadAsync(default, token);

        Assert.Contains("progress.db", result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(Path).Length);
    }
}
