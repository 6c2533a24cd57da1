using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
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
            new StepRegressed(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
            new StepRestored(Lesson, StepId.Parse("create"), DateTimeOffset.UnixEpoch),
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
    public async Task ReadAsync_Exam_SeesEveryKindOfEvent()
    {
        var token = TestContext.Current.CancellationToken;
        var exam = ExamId.Parse("chapter-6");
        var at = DateTimeOffset.UnixEpoch;
        var started = new ExamStarted(exam, "lab", 7, TimeSpan.FromMinutes(30), [StepId.Parse("a"), StepId.Parse("b")], at);
        var finished = new ExamFinished(
            exam, ExamEnd.TimeUp, [new(CheckId.Parse("a/b"), true, "m ö", "w", "o", "Machine1", "docker ps"), new(CheckId.Parse("a/c"), false, "", "", "", "", "")], at);
        ExamEvent[] between =
        [
            new ExamTimeSeen(exam, at),
            new ExamClockMoved(exam, TimeSpan.FromSeconds(-90.5), at),
            new ExamClockStopped(exam, "Machine2 is \"gone\"", at),
            new ExamClockStarted(exam, at),
            new CriterionChanged(exam, CheckId.Parse("a/b"), true, at),
            new CriterionChanged(exam, CheckId.Parse("a/b"), false, at),
            new ExamTaskFlagged(exam, StepId.Parse("a"), true, at),
            new ExamHintTaken(exam, StepId.Parse("a"), 2, at),
        ];
        await using var store = new SqliteProgressStore(Path);

        foreach (var progress in between.Prepend(started).Append(finished))
        {
            await store.AppendAsync(progress, token);
        }

        var events = (await store.ReadAsync(default, token)).Value.Events;
        var first = Assert.IsType<ExamStarted>(events[0]);
        Assert.Equal(started.Tasks, first.Tasks.AsEnumerable());
        Assert.Equal(started, first with { Tasks = started.Tasks });
        Assert.Equal(between, events[1..^1].Cast<ExamEvent>());
        Assert.Equal(finished.Findings, Assert.IsType<ExamFinished>(events[^1]).Findings.AsEnumerable());
        Assert.Equal(ExamEnd.TimeUp, ((ExamFinished)events[^1]).End);
    }

    [Fact]
    public void Samples_OfProgressEvents_HoldEveryKind() =>
        Assert.Equal(
            ProgressSamples.Kinds.Select(kind => kind.Name).Order(), ProgressSamples.All.Select(progress => progress.GetType().Name).Order());

    [Fact]
    public void Read_EveryKindOfEvent_IsWhatWasWritten()
    {
        Assert.All(ProgressSamples.All, progress =>
        {
            var (kind, payload) = EventFormat.Write(progress);
            var read = EventFormat.Read(kind, payload);

            Assert.False(read.IsDamaged);
            Assert.IsType(progress.GetType(), read.Event);
            Assert.Equal((kind, payload), EventFormat.Write(read.Event!));
        });
        Assert.Equal(ProgressSamples.All.Length, ProgressSamples.All.Select(progress => EventFormat.Write(progress).Kind).Distinct().Count());
    }

    [Fact]
    public void Read_AnyKnownKindWithDamagedContent_IsDamaged() => Assert.All(ProgressSamples.All, progress =>
    {
        var (kind, payload) = EventFormat.Write(progress);

        Assert.True(EventFormat.Read(kind, payload[..^3]).IsDamaged);
        Assert.True(EventFormat.Read(kind, "null").IsDamaged);
        Assert.True(EventFormat.Read(kind, "{}").IsDamaged);
    });

    [Fact]
    public void Read_KindOfANewerTutor_IsNotDamaged()
    {
        Assert.Equal(StoredEvent.OfUnknownKind, EventFormat.Read("exam-something-new", "[]"));
        Assert.Equal(StoredEvent.OfUnknownKind, EventFormat.Read("something-new", "}"));
    }

    [Fact]
    public void Write_CommandWithMeanings_IsReadBackWithThem()
    {
        ShellMeaning[] meanings = [.. Enum.GetValues<ShellMeaningKind>().Select(kind => new ShellMeaning(kind, $"n{kind}", "docker ps 'ö'\n"))];
        var command = ProgressSamples.All.OfType<CommandFinished>().Single();
        var (kind, payload) = EventFormat.Write(command with { Command = command.Command with { Meanings = [.. meanings] } });

        Assert.Equal(meanings, Assert.IsType<CommandFinished>(EventFormat.Read(kind, payload).Event).Command.Meanings);
        Assert.Equal(
            meanings[1..],
            Assert.IsType<CommandFinished>(EventFormat.Read(kind, payload.Replace("\"alias\"", "\"later\"", StringComparison.Ordinal)).Event).Command.Meanings);
    }

    [Fact]
    public void Write_LongOutput_IsNotCutInsideACharacter()
    {
        var command = ProgressSamples.All.OfType<CommandFinished>().Single();
        var (kind, payload) = EventFormat.Write(command with { Command = command.Command with { Output = "x😀" + new string('y', (68 * 1024) - 1) } });

        var read = Assert.IsType<CommandFinished>(EventFormat.Read(kind, payload).Event);
        Assert.Equal(new string('y', (68 * 1024) - 1), read.Command.Output);
    }

    [Fact]
    public async Task ReadAsync_DamagedEntries_GivesTheRestAndSaysHowMany()
    {
        var token = TestContext.Current.CancellationToken;
        await using var sut = new SqliteProgressStore(Path);
        await sut.AppendAsync(new LessonStarted(Lesson, "first", default), token);
        await using (var connection = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            await connection.OpenAsync(token);
            await using var command = connection.CreateCommand();
            command.CommandText =
                """
                INSERT INTO events (kind, payload) VALUES
                    ('step-passed', '{"Lesson": "6.05", "Step": '), ('step-passed', '{"Lesson": "no lesson"}'), ('newer-kind', '?');
                """;
            await command.ExecuteNonQueryAsync(token);
        }

        await sut.AppendAsync(new LessonStarted(Lesson, "last", default), token);
        var page = (await sut.ReadAsync(default, token)).Value;

        Assert.Equal(["first", "last"], page.Events.Cast<LessonStarted>().Select(started => started.LabId));
        Assert.Equal(2, page.Unreadable?.Count);
        Assert.Equal($"2 entries of {Path} could not be read; all others count. What was in them stays in the file.", page.Unreadable?.Message);
        Assert.Null((await sut.ReadAsync(page.Position, token)).Value.Unreadable);
    }

    [Fact]
    public async Task DisposeAsync_WhileOthersAppend_EndsThemWithoutLosingWhatWasKept()
    {
        var token = TestContext.Current.CancellationToken;
        var sut = new SqliteProgressStore(Path);
        var appended = Enumerable.Range(0, 40)
            .Select(number => Task.Run(() => sut.AppendAsync(new LessonStarted(Lesson, $"{number}", default), token), token))
            .ToList();

        await appended[0];
        await sut.DisposeAsync();

        var kept = 0;
        foreach (var one in appended)
        {
            var fault = await Record.ExceptionAsync(() => one);
            Assert.True(fault is null or ObjectDisposedException { ObjectName: "TutorTui.Storage.SqliteProgressStore" }, fault?.ToString());
            kept += fault is null ? 1 : 0;
        }

        await using var reader = new SqliteProgressStore(Path);
        Assert.Equal(kept, (await reader.ReadAsync(default, token)).Value.Events.Length);
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

    /// <summary>
    /// On a file system of a few hundred kilobytes: stored events stay, further ones are refused with a message, and freeing
    /// space helps.
    /// </summary>
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

    /// <summary>On a full disk, SQLite cannot even create the files that it needs beside the database.</summary>
    [Fact]
    public async Task AppendAsync_OpenedOnAFullDisk_SaysThatItIsFull()
    {
        var token = TestContext.Current.CancellationToken;
        var mount = System.IO.Path.Combine(_directory, "full");
        Directory.CreateDirectory(mount);
        await Programs.ShellAsync($"mount -t tmpfs -o size=300k tmpfs {mount}", token);
        try
        {
            var file = System.IO.Path.Combine(mount, "progress.db");
            await using (var earlier = new SqliteProgressStore(file))
            {
                await earlier.ReadAsync(default, token);
            }

            await Programs.RunAsync("dd", ["if=/dev/zero", $"of={mount}/filler", "bs=1k"], token);
            await using var store = new SqliteProgressStore(file);
            var refused = (await store.AppendAsync(new LessonStarted(Lesson, "first", default), token)).Error;

            Assert.Contains("the disk is full", refused?.Message, StringComparison.Ordinal);
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
    public async Task ReadAsync_NotADatabase_KeepsItAsideAndBeginsANewOne()
    {
        var token = TestContext.Current.CancellationToken;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await File.WriteAllTextAsync(Path, new string('x', 5000), token);

        await using var store = new SqliteProgressStore(Path);
        var result = await store.ReadAsync(default, token);

        Assert.Contains("is kept as", result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo($"{Path}.damaged-1").Length);
        Assert.Null((await store.AppendAsync(new LessonStarted(Lesson, "lab", default), token)).Error);
        Assert.Single((await store.ReadAsync(default, token)).Value.Events);
    }

    [Fact]
    public async Task AppendAsync_FileDamagedInTheMiddle_KeepsItAside()
    {
        var token = TestContext.Current.CancellationToken;
        await using (var before = new SqliteProgressStore(Path))
        {
            for (var index = 0; index < 200; index++)
            {
                await before.AppendAsync(new LessonStarted(Lesson, new string('x', 500), default), token);
            }
        }

        var bytes = await File.ReadAllBytesAsync(Path, token);
        Array.Fill(bytes, (byte)0xFF, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(Path, bytes, token);

        await using var store = new SqliteProgressStore(Path);
        var refused = (await store.ReadAsync(default, token)).Error;

        Assert.Contains("damaged", refused?.Message, StringComparison.Ordinal);
        Assert.Equal(bytes.Length, new FileInfo($"{Path}.damaged-1").Length);
        Assert.Empty((await store.ReadAsync(default, token)).Value.Events);
    }
}
