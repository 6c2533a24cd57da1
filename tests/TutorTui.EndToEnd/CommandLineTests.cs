using System.Text.Json;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.EndToEnd;

/// <summary>The verbs that look at a lesson, on a real lab, with progress of their own.</summary>
[Collection("one lab")]
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutor-e2e-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_WithAnAnswer_EvaluatesAndStoresIt()
    {
        await Programs.ShellAsync($"{Tutor("mine")} lab up 2>&1 && {Tutor("mine")} start 6.01 --yes 2>&1 && {Tutor("mine")} solve 6.01 --to 10", Token);

        var (exitCode, output, _) = await CheckAsync("mine", "6.01 --answer 172.17.0.1");
        Assert.Equal(1, exitCode);
        Assert.Contains("not the one asked for", output, StringComparison.Ordinal);

        var address = await Programs.ShellAsync(
            $"docker exec {OneLab.Name}-machine1 docker inspect -f '{{{{.NetworkSettings.IPAddress}}}}' webserver2", Token);
        var (_, answered, _) = await CheckAsync("mine", $"6.01 --answer {address}");
        Assert.Contains("pass: ", answered, StringComparison.Ordinal);

        // A later look still knows it.
        Assert.Equal("pass", await VerdictAsync("mine", "inspect-second/address"));
        Assert.Equal("not yet", await VerdictAsync("another", "inspect-second/address"));
    }

    [Fact]
    public async Task Check_WhereNothingIsAsked_SaysSo()
    {
        await Programs.ShellAsync($"{Tutor("mine")} lab up 2>&1 && {Tutor("mine")} start activity-6.01 --yes 2>&1", Token);

        var (exitCode, _, error) = await CheckAsync("mine", "activity-6.01 --answer yes");

        Assert.Equal(2, exitCode);
        Assert.Contains("tutor check activity-6.01", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check activity-6.01")]
    [InlineData("solve activity-6.01 --to 1")]
    public async Task Verb_WithAStoreThatTakesNothing_StillReportsAndSaysSo(string verb)
    {
        await Programs.ShellAsync(
            $"{Tutor("mine")} lab up 2>&1 && {Tutor("mine")} start activity-6.01 --yes 2>&1 && {Tutor("mine")} solve activity-6.01 --to 1", Token);
        var store = Path.Combine(_data.FullName, "broken", "progress.db");
        Directory.CreateDirectory(store);

        var (exitCode, output, error) = await Programs.RunAsync("bash", ["-c", $"{Tutor("broken")} {verb}"], Token);

        Assert.Equal(3, exitCode);
        Assert.NotEmpty(output);
        Assert.Contains(store, error, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Delete(recursive: true);

    private string Tutor(string learner) =>
        $"TUTOR_DATA_DIR={_data.FullName}/{learner} TUTOR_CONFIG_DIR={_data.FullName} {TutorProgram.Path}";

    private Task<(int ExitCode, string Output, string Error)> CheckAsync(string learner, string arguments) =>
        Programs.RunAsync("bash", ["-c", $"{Tutor(learner)} check {arguments}"], Token);

    private async Task<string?> VerdictAsync(string learner, string check)
    {
        var (_, output, _) = await CheckAsync(learner, "6.01 --json");
        using var report = JsonDocument.Parse(output);
        return report.RootElement.GetProperty("steps").EnumerateArray()
            .SelectMany(step => step.GetProperty("checks").EnumerateArray())
            .Single(item => item.GetProperty("id").GetString() == check)
            .GetProperty("verdict").GetString();
    }
}
