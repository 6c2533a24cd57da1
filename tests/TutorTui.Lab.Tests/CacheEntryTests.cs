using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Labs;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Locks;
using TutorTui.Lab.Plugins;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;
using Xunit;

namespace TutorTui.Lab.Tests;

public sealed class CacheEntryTests : IDisposable
{
    private static readonly HostSystem Root = new(IsRoot: true, HasApt: true, HasSystemd: false);

    private readonly TemporaryLab _lab = new();
    private readonly FakeTimeProvider _clock = new();

    private CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _lab.Dispose();

    [Fact(Timeout = 30_000)]
    public async Task PrepareAsync_TwoBuildersAtOnce_OneBuildsAndTheOtherWaits()
    {
        var path = _lab.PathOf("cache/entry");
        var begun = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        var waits = new TaskCompletionSource();
        var built = 0;
        var first = Entry(path).PrepareAsync(
            async unfinished =>
            {
                built++;
                Directory.CreateDirectory(unfinished);
                begun.SetResult();
                await mayEnd.Task;
                await File.WriteAllTextAsync(Path.Combine(unfinished, "content"), "whole", Token);
            },
            () => { },
            Token);
        await begun.Task;

        var second = Entry(path).PrepareAsync(_ => Task.FromResult(built++), waits.SetResult, Token);
        await waits.Task;
        Assert.False(Directory.Exists(path));
        mayEnd.SetResult();

        Assert.True(await first);
        Assert.False(await Waiting.PassAsync(_clock, second, TestContext.Current.CancellationToken));
        Assert.Equal(1, built);
        Assert.Equal("whole", await File.ReadAllTextAsync(Path.Combine(path, "content"), Token));
    }

    [Fact]
    public async Task PrepareAsync_BuilderFails_LeavesNothingAndTheNextOneBuilds()
    {
        var path = _lab.PathOf("cache/entry");

        await Assert.ThrowsAsync<IOException>(() => Entry(path).PrepareAsync(
            async unfinished =>
            {
                await File.WriteAllTextAsync(unfinished, "half", Token);
                throw new IOException("disk full");
            },
            () => { },
            Token));
        Assert.Equal([path + ".lock"], Directory.GetFileSystemEntries(_lab.PathOf("cache")));

        Assert.True(await Entry(path).PrepareAsync(unfinished => File.WriteAllTextAsync(unfinished, "whole", Token), () => { }, Token));
        Assert.Equal("whole", await File.ReadAllTextAsync(path, Token));
    }

    [Fact]
    public async Task PrepareAsync_WhatAKilledBuilderLeft_IsClearedAway()
    {
        var path = _lab.PathOf("cache/entry");
        await File.WriteAllTextAsync(path + ".lock", string.Empty, Token);
        Directory.CreateDirectory(path + ".0.part.root");

        Assert.True(await Entry(path).PrepareAsync(unfinished => File.WriteAllTextAsync(unfinished, "whole", Token), () => { }, Token));

        Assert.Equal([path, path + ".lock"], Directory.GetFileSystemEntries(_lab.PathOf("cache")).Order(StringComparer.Ordinal));
    }

    /// <summary>Two labs with a shared cache are brought up at the same time.</summary>
    [Fact(Timeout = 30_000)]
    public async Task PublishAsync_TwoLabsAtOnce_PluginIsBuiltOnce()
    {
        Directory.CreateDirectory(_lab.Options.PluginProject!);
        await File.WriteAllTextAsync(_lab.PathOf("plugin/Program.cs"), "//", Token);
        var mayEnd = new TaskCompletionSource();
        var publishing = new TaskCompletionSource();
        var processes = new ScriptedProcesses()
            .On("gcc --version", 0)
            .On("apt-get", 0)
            .On("dotnet publish", async arguments =>
            {
                publishing.TrySetResult();
                await mayEnd.Task;
                Directory.CreateDirectory(arguments[^1]);
                await File.WriteAllTextAsync(Path.Combine(arguments[^1], "net-plugin"), "program", Token);
                return (0, string.Empty);
            });

        var first = PublishAsync(processes);
        await publishing.Task;
        var second = PublishAsync(processes);
        mayEnd.SetResult();

        Assert.Equal(LabStepState.Done, await Waiting.PassAsync(_clock, first, TestContext.Current.CancellationToken));
        Assert.Equal(LabStepState.Skipped, await Waiting.PassAsync(_clock, second, TestContext.Current.CancellationToken));
        Assert.Single(processes.Started, line => line.StartsWith("dotnet publish", StringComparison.Ordinal));
    }

    private async Task<LabStepState> PublishAsync(ScriptedProcesses processes)
    {
        using var apt = new AptInstaller(processes, Root);
        var told = new ToldProgress();
        var sut = new NetworkPlugin(_lab.Options, processes, apt, _clock, NullLogger.Instance);
        await new StepReporter(told, [LabStage.NetworkPlugin], NullLogger.Instance)
            .RunAsync(LabStage.NetworkPlugin, labStep => sut.PublishAsync(labStep, Token));
        return told.All[^1].State;
    }

    private CacheEntry Entry(string path) => new(path, _clock, NullLogger.Instance);
}
