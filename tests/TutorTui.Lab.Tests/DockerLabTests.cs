using Docker.DotNet.Models;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Processes;
using Xunit;

namespace TutorTui.Lab.Tests;

/// <summary>The lab's results when something fails. Bringing it up on a real engine is covered by the end-to-end tests.</summary>
public sealed class DockerLabTests : IDisposable
{
    private static readonly HostSystem Root = new(IsRoot: true, HasApt: true, HasSystemd: false);
    private static readonly HostSystem User = Root with { IsRoot = false };

    /// <summary>In every request for the objects of the test's own lab.</summary>
    private const string OwnOnly = "dev.tutortui.lab=test";

    private readonly TemporaryLab _lab = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly ToldProgress _told = new();

    private CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task GetStatusAsync_NoEngine_SaysThatItIsNotRunning()
    {
        using var sut = Lab(User);

        var status = await sut.GetStatusAsync(Token);

        Assert.Null(status.Value.Access);
        Assert.Equal(LabPartState.NotRunning, Assert.Single(status.Value.Parts).State);
    }

    [Fact]
    public async Task GetStatusAsync_EngineWithoutALab_NamesTheMissingParts()
    {
        await using var engine = await FakeEngine.StartAsync(_lab.Options.EngineSocket);
        using var sut = Lab(User);

        var status = await sut.GetStatusAsync(Token);

        Assert.Null(status.Value.Access);
        Assert.Equal(
            [LabPartState.Running, LabPartState.Absent, LabPartState.Absent, LabPartState.Absent],
            status.Value.Parts.Select(part => part.State));
    }

    [Fact]
    public async Task GetStatusAsync_EngineBreaksOff_SaysWhatItSaid()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket, ("/containers/json", 500, """{"message":"database is locked"}"""));
        using var sut = Lab(User);

        var status = await sut.GetStatusAsync(Token);

        Assert.Contains("database is locked", status.Error?.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetStatusAsync_StateFolderCannotBeMade_IsAnError()
    {
        await File.WriteAllTextAsync(_lab.PathOf("file"), string.Empty, Token);
        using var sut = Lab(User, _lab.Options with { StateDirectory = _lab.PathOf("file/state") });

        Assert.Equal("The lab has no folder for its keys and downloads.", (await sut.GetStatusAsync(Token)).Error?.What);
    }

    [Fact]
    public async Task UpAsync_NoEngineAndNotRoot_SaysHowToGetOne()
    {
        using var sut = Lab(User);

        var up = await sut.UpAsync(_told, Token);

        Assert.Equal("There is no Docker Engine on this machine.", up.Error?.What);
        Assert.Equal(LabStepState.Failed, _told.All[^1].State);
    }

    [Fact]
    public async Task UpAsync_SocketWithoutAnEngineAndNotRoot_SaysThatItIsSilent()
    {
        await File.WriteAllTextAsync(_lab.Options.EngineSocket, string.Empty, Token);
        using var sut = Lab(User);

        Assert.Contains("does not answer", (await sut.UpAsync(_told, Token)).Error?.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpAsync_EngineCannotBeInstalled_TellsAptsLastLines()
    {
        using var sut = Lab(Root, processes: new ScriptedProcesses().On("apt-get", 100, "E: Unable to fetch some archives"));

        var up = await sut.UpAsync(_told, Token);

        Assert.Equal("Docker Engine could not be installed.", up.Error?.What);
        Assert.Equal("E: Unable to fetch some archives", up.Error?.Why);
    }

    [Fact]
    public async Task UpAsync_NoAptOnThisSystem_NamesThePackages()
    {
        using var sut = Lab(Root with { HasApt = false });

        var up = await sut.UpAsync(_told, Token);

        Assert.Equal("Docker Engine is missing.", up.Error?.What);
        Assert.Contains(up.Error!.Remedies, remedy => remedy.Contains("docker.io iptables", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpAsync_EngineEndsAtOnce_TellsTheLastLinesOfItsLog()
    {
        var processes = new ScriptedProcesses { DetachedLog = "one\ntwo\nthree\nfailed to start daemon\n" }.On("dockerd --version", 0);
        using var sut = Lab(Root, processes: processes);

        var up = await sut.UpAsync(_told, Token);

        Assert.Equal("The Docker Engine does not start.", up.Error?.What);
        Assert.Equal("two\nthree\nfailed to start daemon", up.Error?.Why);
    }

    [Fact(Timeout = 30_000)]
    public async Task UpAsync_SystemdDoesNotBringTheEngineUp_GivesUp()
    {
        using var sut = Lab(Root with { HasSystemd = true }, processes: new ScriptedProcesses().On("dockerd --version", 0));

        var up = await Waiting.PassAsync(_clock, sut.UpAsync(_told, Token), TestContext.Current.CancellationToken);

        Assert.Equal("The Docker Engine does not start.", up.Error?.What);
    }

    [Fact]
    public async Task DownAsync_SocketWithoutAnEngine_SaysThatNothingWasRemoved()
    {
        await File.WriteAllTextAsync(_lab.Options.EngineSocket, string.Empty, Token);
        using var sut = Lab(User);

        Assert.Contains("nothing was removed", (await sut.DownAsync(_told, Token)).Error?.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DownAsync_NoEngineAtAll_HasNothingToDo()
    {
        using var sut = Lab(User);

        Assert.Empty((await sut.DownAsync(_told, Token)).Value.Parts);
    }

    [Fact]
    public async Task DownAsync_NetworkInUse_FailsAtThatStep()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            ("DELETE /networks", 403, """{"message":"network test has active endpoints"}"""), ("DELETE", 403, """{"message":"network test has active endpoints"}"""),
            ("/networks", 200, """[{"Id":"n1","Name":"test"}]"""));
        using var sut = Lab(User);

        var down = await sut.DownAsync(_told, Token);

        Assert.Contains("active endpoints", down.Error?.Why, StringComparison.Ordinal);
        Assert.Equal((2, LabStepState.Failed), (_told.All[^1].Step, _told.All[^1].State));
    }

    [Fact]
    public async Task DownAsync_ImageInUse_IsLeftAndNotAFailure()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            ("DELETE", 409, """{"message":"image is being used by running container"}"""),
            ("/images/json", 200, Images(Image("sha256:1", "test", "tutortui/machine:lab"))));
        using var sut = Lab(User);

        var down = await sut.DownAsync(_told, Token);

        Assert.Null(down.Error);
        Assert.Contains(_told.All, progress => progress.Detail == "tutortui/machine:lab is in use by another lab");
    }

    /// <summary>Labs share images by name, and the label tells only who built one last.</summary>
    [Theory]
    [InlineData("/containers/json", """[{"Id":"c1","Names":["/other-machine1"],"State":"exited","Labels":{"dev.tutortui.lab":"other"}}]""")]
    [InlineData("/networks", """[{"Id":"n1","Name":"other","Labels":{"dev.tutortui.lab":"other"}}]""")]
    public async Task DownAsync_AnotherLabIsOnTheEngine_LeavesTheImagesThatLabsShare(string path, string body)
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            ("DELETE", 200, "[]"), (OwnOnly, 200, "[]"), ("/images/json", 200, Images(
                Image("sha256:1", "test", "tutortui/machine:lab"), Image("sha256:2", "other", "tutortui/base:bookworm"),
                Image("sha256:3", "test", "<none>:<none>"), Image("sha256:4", "other", "<none>:<none>"))),
            (path, 200, body));
        using var sut = Lab(User);

        var down = await sut.DownAsync(_told, Token);

        Assert.Null(down.Error);
        Assert.Equal(["sha256:3"], RemovedImages(engine));
        Assert.Contains(_told.All, progress => progress.Detail == "tutortui/machine:lab is in use by another lab");
    }

    [Fact]
    public async Task DownAsync_LastLabOnTheEngine_RemovesTheImagesOfAllLabs()
    {
        await using var engine = await FakeEngine.StartAsync(
            _lab.Options.EngineSocket,
            ("DELETE", 200, "[]"),
            ("/images/json", 200, Images(Image("sha256:1", "test", "tutortui/machine:lab"), Image("sha256:2", "other", "tutortui/base:bookworm"))));
        using var sut = Lab(User);

        var down = await sut.DownAsync(_told, Token);

        Assert.Null(down.Error);
        Assert.Equal(["sha256:1", "sha256:2"], RemovedImages(engine).Order(StringComparer.Ordinal));
    }

    [Fact(Timeout = 30_000)]
    public async Task DownAsync_AnotherTutorIsAtWork_WaitsForIt()
    {
        var other = new FileStream(Path.Combine(_lab.Options.StateDirectory, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using var sut = Lab(User);

        var down = sut.DownAsync(_told, Token);
        Assert.Equal((0, LabStepState.Running), (_told.All[^1].Step, _told.All[^1].State));
        await other.DisposeAsync();

        Assert.Null((await Waiting.PassAsync(_clock, down, TestContext.Current.CancellationToken)).Error);
    }

    [Fact]
    public async Task UpAsync_Cancelled_IsNoError()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var sut = Lab(User);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sut.UpAsync(_told, stop.Token));
    }

    [Theory]
    [InlineData("running", LabPartState.Running)]
    [InlineData("exited", LabPartState.Exited)]
    [InlineData("paused", LabPartState.Paused)]
    [InlineData("hibernating", LabPartState.Unknown)]
    public void StateOf_EnginesWord_IsRead(string word, LabPartState state) =>
        Assert.Equal(state, DockerLab.StateOf(new ContainerListResponse { State = word }));

    private static string Images(params IEnumerable<string> images) => $"[{string.Join(',', images)}]";

    private static string Image(string id, string lab, string tag) =>
        $$$"""{"Id":"{{{id}}}","Labels":{"dev.tutortui.lab":"{{{lab}}}"},"RepoTags":["{{{tag}}}"]}""";

    private static IEnumerable<string> RemovedImages(FakeEngine engine) => engine.Requests
        .Where(request => request.StartsWith("DELETE", StringComparison.Ordinal) && request.Contains("/images/", StringComparison.Ordinal))
        .Select(request => Uri.UnescapeDataString(request.Split("/images/")[1].Split('?')[0]));

    private DockerLab Lab(HostSystem host, LabOptions? options = null, ScriptedProcesses? processes = null) =>
        new(options ?? _lab.Options, _clock, processes ?? new(), host);
}
