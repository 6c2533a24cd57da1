using Microsoft.Data.Sqlite;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Storage.Tests;

public sealed class SqliteProgressStoreTests : IDisposable
{
    private static readonly LessonId Lesson = LessonId.Parse("6.05");
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-progress-").FullName;

    private string Path => System.IO.Path.Combine(_directory, "deep", "progress.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

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
