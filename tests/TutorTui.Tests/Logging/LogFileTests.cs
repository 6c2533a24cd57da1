using Microsoft.Extensions.Logging;
using TutorTui.Logging;
using TutorTui.Tests.Commands;
using Xunit;

namespace TutorTui.Tests.Logging;

/// <summary>The log file's content and location.</summary>
public sealed class LogFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-log-").FullName;

    private string File => Path.Combine(_directory, "state", "tutor.log");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(null, LogLevel.Information)]
    [InlineData("debug", LogLevel.Debug)]
    [InlineData("WARNING", LogLevel.Warning)]
    [InlineData("off", LogLevel.None)]
    [InlineData("loud", LogLevel.Information)]
    public void Parse_Name_IsItsLevel(string? name, LogLevel expected) => Assert.Equal(expected, LogLevelName.Parse(name));

    [Fact]
    public void Log_NothingWritten_MakesNoFile()
    {
        using (var sut = new LogFile(File, LogLevel.Information))
        {
            sut.CreateLogger("a").Log(LogLevel.Debug, "too small to tell");
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(File)));
    }

    [Fact]
    public void Log_Fault_IsInTheFileWithItsCategory()
    {
        using (var sut = new LogFile(File, LogLevel.Warning))
        {
            Log.Fault(sut.CreateLogger("TutorTui.Tui"), new InvalidOperationException("broken"));
        }

        var text = System.IO.File.ReadAllText(File);
        Assert.Contains("TutorTui.Tui", text, StringComparison.Ordinal);
        Assert.Contains("broken", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_Off_WritesNothing()
    {
        using (var sut = new LogFile(File, LogLevel.None))
        {
            sut.CreateLogger("a").Log(LogLevel.Critical, "anything");
        }

        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Log_FolderThatCannotBeMade_StopsNobody()
    {
        System.IO.File.WriteAllText(Path.Combine(_directory, "state"), string.Empty);

        using var sut = new LogFile(File, LogLevel.Information);
        sut.CreateLogger("a").Log(LogLevel.Error, "anything");

        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Log_MuchText_KeepsTwoFilesOfOneMegabyte()
    {
        using (var sut = new LogFile(File, LogLevel.Information))
        {
            var line = new string('x', 64 * 1024);
            for (var entry = 0; entry < 64; entry++)
            {
                sut.CreateLogger("a").Log(LogLevel.Error, "{Line}", line);
            }
        }

        var files = new DirectoryInfo(Path.GetDirectoryName(File)!).GetFiles();
        Assert.InRange(files.Length, 1, 2);
        Assert.InRange(files.Sum(file => file.Length), 1, 2 * (1024 + 128) * 1024);
    }

    [Fact]
    public async Task Verbose_Verb_IsLoggedAndNotPrinted()
    {
        using var trial = new VerbTrial();

        var (exitCode, output, error) = await trial.RunAsync("completion", "bash", "--verbose");
        trial.Log.Dispose();

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.DoesNotContain("begins", output, StringComparison.Ordinal);
        Assert.Contains("tutor completion ended with exit status 0", System.IO.File.ReadAllText($"{trial.Folder}/state/tutor.log"), StringComparison.Ordinal);
    }
}
