using Microsoft.Extensions.Time.Testing;
using TutorTui.Core;
using TutorTui.Core.Labs;
using TutorTui.Lab.Images;
using TutorTui.Lab.Processes;
using Xunit;

namespace TutorTui.Lab.Tests;

/// <summary>A lab on its way up, cut off at one place after the other: what is told, and what is left behind.</summary>
public sealed class DockerLabUpTests : IDisposable
{
    private const string OwnNetwork =
        """[{"Id":"n1","Name":"test","IPAM":{"Config":[{"Subnet":"10.213.77.0/24"}]},"Labels":{"dev.tutortui.lab":"test","dev.tutortui.backbone":"10.213.77.10"}}]""";

    private static readonly HostSystem Root = new(IsRoot: true, HasApt: true, HasSystemd: false);

    private readonly TemporaryLab _lab = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly ToldProgress _told = new();

    public DockerLabUpTests() => Directory.CreateDirectory(_lab.Options.PluginProject!);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task UpAsync_EngineRefusesTheNetworksPool_TellsTheEnginesWords()
    {
        await MakeCompleteAsync();
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            ("/networks/create", 403, """{"message":"Pool overlaps with other one on this address space"}"""), Containers("running"));

        var up = await UpAsync();

        Assert.Contains("Pool overlaps", up.Error?.Why, StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Requests, request => request.Contains("/containers/create", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpAsync_EveryPrivateSubnetIsTaken_SaysSo()
    {
        await MakeCompleteAsync();
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket, Containers("running"), ("dev.tutortui.lab=test", 200, "[]"),
            ("/networks", 200, """[{"Id":"n9","Name":"vpn","IPAM":{"Config":[{"Subnet":"10.0.0.0/8"}]}}]"""));

        var up = await UpAsync();

        Assert.Equal("There is no free subnet for the lab.", up.Error?.What);
        Assert.DoesNotContain(engine.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpAsync_ImageIsMissingWhenTheBackboneIsMade_TellsTheEnginesWords()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            [
                ("/containers/create", 404, """{"message":"No such image: tutortui/backbone:lab"}"""), .. BuiltImages(),
                ("/networks", 200, OwnNetwork),
            ]);

        var up = await UpAsync();

        Assert.Contains("No such image: tutortui/backbone:lab", up.Error?.Why, StringComparison.Ordinal);
        Assert.Equal(LabStepState.Failed, _told.All[^1].State);
        Assert.False(File.Exists(Path.Combine(_lab.Options.StateDirectory, "registry-stocked")));
    }

    [Theory]
    [InlineData(200, """{"stream":"Step 2/4 : RUN apt-get update\n"}{"errorDetail":{"message":"returned a non-zero code: 100"},"error":"returned a non-zero code: 100"}""")]
    [InlineData(500, """{"message":"returned a non-zero code: 100"}""")]
    public async Task UpAsync_ImageCannotBeBuilt_NamesTheRecipeAndTheReason(int status, string answer)
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket, ("/build", status, answer), ("tutortui/base", 200, """[{"Id":"sha256:base"}]"""));

        var up = await UpAsync();

        Assert.Contains("machine", up.Error?.What, StringComparison.Ordinal);
        Assert.Contains("returned a non-zero code: 100", up.Error?.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpAsync_BaseSystemFails_StopsTheBuildOfThePluginBeforeItIsTold()
    {
        await using var engine = await FakeEngine.StartAsync(_lab.Options.EngineSocket);
        var hasEnded = false;
        var begun = new TaskCompletionSource();
        var processes = Tools()
            .On("unshare", async _ =>
            {
                await begun.Task;
                return (1, "E: Couldn't download packages");
            })
            .On("dotnet publish", async (_, token) =>
            {
                begun.SetResult();
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return (0, string.Empty);
                }
                finally
                {
                    hasEnded = true;
                }
            });

        var up = await UpAsync(processes);

        Assert.Equal("E: Couldn't download packages", up.Error?.Why);
        Assert.True(hasEnded);
        Assert.Empty(Directory.GetFileSystemEntries(_lab.Options.CacheDirectory, "*.root"));
    }

    [Fact]
    public async Task UpAsync_PluginCannotBeBuilt_TellsTheLastLines()
    {
        await using var engine = await FakeEngine.StartAsync(_lab.Options.EngineSocket, [.. BuiltImages(), ("/networks", 200, OwnNetwork)]);

        var up = await UpAsync(Tools().On("dotnet publish", 1, "error: no linker"));

        Assert.Contains("no linker", up.Error?.Why, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task UpAsync_RegistryDoesNotAnswer_GivesUpAndDoesNotCountAsStocked()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            [
                ("/containers/test-backbone/json", 200, """{"NetworkSettings":{"Ports":{"5000/tcp":[{"HostIp":"127.0.0.1","HostPort":"1"}]}}}"""),
                ("/containers/json", 200, """[{"Id":"b","Names":["/test-backbone"],"State":"running"}]"""),
                .. BuiltImages(), ("/networks", 200, OwnNetwork),
            ]);

        var up = await Waiting.PassAsync(_clock, UpAsync(), TestContext.Current.CancellationToken);

        Assert.Contains("127.0.0.1:1", $"{up.Error?.What} {up.Error?.Why}", StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_lab.Options.StateDirectory, "registry-stocked")));
    }

    /// <summary>Cut off between making and starting, a machine has no key yet: nobody could log in.</summary>
    [Fact]
    public async Task UpAsync_MachinesWereMadeButNeverStarted_GetTheirKeysBeforeTheyStart()
    {
        await MakeCompleteAsync();
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            Containers("created"), ("/archive", 200, string.Empty), ("m1/start", 500, """{"message":"cgroups are full"}"""),
            ("/start", 204, string.Empty), ("/networks", 200, OwnNetwork));

        var up = await UpAsync();

        Assert.Contains("cgroups are full", up.Error?.Why, StringComparison.Ordinal);
        var requests = engine.Requests.ToList();
        var key = requests.FindIndex(request => request.StartsWith("PUT", StringComparison.Ordinal) && request.Contains("m1/archive", StringComparison.Ordinal));
        Assert.InRange(key, 0, requests.FindIndex(request => request.Contains("m1/start", StringComparison.Ordinal)));
        Assert.DoesNotContain(requests, request => request.Contains("/containers/create", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetStatusAsync_HalfMadeLab_NamesEachPartsState()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket, ("/containers/json", 200, """[{"Id":"m1","Names":["/test-machine1"],"State":"created"},{"Id":"b","Names":["/test-backbone"],"State":"exited"}]"""));
        using var sut = new DockerLab(_lab.Options, _clock, Tools(), Root);

        var status = await sut.GetStatusAsync(Token);

        Assert.Null(status.Value.Access);
        Assert.Equal(
            [LabPartState.Running, LabPartState.Created, LabPartState.Absent, LabPartState.Exited],
            status.Value.Parts.Select(part => part.State));
    }

    [Fact(Timeout = 30_000)]
    public async Task UpAsync_CancelledInTheMiddle_EndsAtOnceAndLetsTheNextOneIn()
    {
        await MakeCompleteAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket, Containers("exited"), ("/start", 204, string.Empty), ("/networks", 200, OwnNetwork));
        engine.BeforeAnswer = (request, aborted) =>
        {
            if (!request.Contains("/start", StringComparison.Ordinal))
            {
                return Task.CompletedTask;
            }

            stop.Cancel();
            return Task.Delay(Timeout.Infinite, aborted).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        };
        using var sut = new DockerLab(_lab.Options, _clock, Tools(), Root);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sut.UpAsync(_told, stop.Token));

        engine.BeforeAnswer = (_, _) => Task.CompletedTask;
        using var turn = new FileStream(Path.Combine(_lab.Options.StateDirectory, "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(turn.CanWrite);
    }

    private async Task<Result<LabAccess, LabError>> UpAsync(ScriptedProcesses? processes = null)
    {
        using var sut = new DockerLab(_lab.Options, _clock, processes ?? Computer(), Root);
        return await sut.UpAsync(_told, Token);
    }

    /// <summary>A computer with all tools, on which the plugin builds at once.</summary>
    private static ScriptedProcesses Computer() => Tools().On("dotnet publish", async arguments =>
    {
        var folder = Directory.CreateDirectory(arguments[^1]);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "net-plugin"), "program", Token);
        return (0, string.Empty);
    });

    private static ScriptedProcesses Tools() => new ScriptedProcesses()
        .On("gcc --version", 0)
        .On("apt-get", 0)
        .On("debootstrap --version", 0)
        .On("modprobe", 0);

    /// <summary>The state folder of a lab that was stocked and has its keys.</summary>
    private async Task MakeCompleteAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_lab.Options.StateDirectory, "registry-stocked"), "b", Token);
        await File.WriteAllTextAsync(Path.Combine(_lab.Options.StateDirectory, "id_ed25519"), "secret", Token);
        await File.WriteAllTextAsync(Path.Combine(_lab.Options.StateDirectory, "id_ed25519.pub"), "ssh-ed25519 AAAA", Token);
    }

    private static (string Part, int Status, string Body) Containers(string state) => (
        "/containers/json", 200,
        $$$"""
        [{"Id":"b","Names":["/test-backbone"],"State":"{{{state}}}","Labels":{}},
         {"Id":"m1","Names":["/test-machine1"],"State":"{{{state}}}","Labels":{"dev.tutortui.lab-id":"abc"}},
         {"Id":"m2","Names":["/test-machine2"],"State":"{{{state}}}","Labels":{"dev.tutortui.lab-id":"abc"}}]
        """);

    /// <summary>An engine on which every image has been built from today's recipes.</summary>
    private IEnumerable<(string Part, int Status, string Body)> BuiltImages() =>
    [
        .. new[] { "machine", "backbone", "alpine", "nginx", "postgres" }.Select(name => (
            $"tutortui/{name}:lab", 200,
            $$$"""[{"Id":"sha256:{{{name}}}","Labels":{"dev.tutortui.recipe":"{{{HashOf(name)}}}"}}]""")),
        ("/images/json", 200, """[{"Id":"sha256:any"}]"""),
    ];

    private string HashOf(string name) =>
        Recipe.Read(_lab.Options.RecipesDirectory, name, HostPackages.Read("/etc/apt")).Hash(BaseImage.Name);
}
