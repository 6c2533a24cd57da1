using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using TutorTui.CommandLine;
using TutorTui.Composition;
using TutorTui.Content.Loading;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;
using TutorTui.Courses;
using TutorTui.Logging;
using TutorTui.Platform;
using TutorTui.Settings;
using TutorTui.Signing;
using TutorTui.Testing;
using TutorTui.Verification;

namespace TutorTui.Tests.Commands;

/// <summary>The verbs in this process: over the shipped courses, with a lab that is not there and folders of their own.</summary>
internal sealed class VerbTrial : IDisposable
{

    public VerbTrial()
    {
        Environment.Variables[ContentLocator.Variable] = ProjectFiles.Find("content");
        Paths = new($"{Folder}/data", $"{Folder}/state", $"{Folder}/cache", null) { Config = $"{Folder}/config" };
        Log = new($"{Folder}/state/tutor.log", LogLevel.Information);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("tutor-verbs-").FullName;

    public FakeConsole Console { get; private set; } = new();

    public FakeEnvironment Environment { get; } = new();

    public FakeTerminalMode Terminal { get; } = new();

    public ImpatientClock Clock { get; } = new(new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public FakeLab Lab { get; } = new();

    public IProgressStore Progress { get; set; } = new MemoryProgressStore();

    public TutorPaths Paths { get; }

    public LogFile Log { get; }

    /// <summary>The present file and variables: every run reads them again, as the program does.</summary>
    public UserSettings Settings => UserSettings.Load($"{Paths.Config}/config.yaml", Environment.Get);

    public CommandTree Tree => Verbs.Tree;

    public LocalizedLibraries Libraries => new(
        new(new(Environment), Progress, Settings), new(new(Environment), Progress, Clock, Random.Shared), Settings);

    private Verbs Verbs => new(new Ports
    {
        Console = Console,
        Environment = Environment,
        Terminal = Terminal,
        Paths = Paths,
        Settings = Settings,
        Log = Log,
        Clock = Clock,
        Progress = () => Progress,
        Signer = new Ed25519Signer($"{Folder}/data/signing.key"),
        Lab = () => Lab,
        MakeLab = _ => Lab,
        Connector = Lab,
        Doctor = () => Lab,
        ExamineHostAsync = _ => Task.FromResult<ImmutableArray<Diagnosis>>([new("Docker Engine", DiagnosisKind.Good, "20.10")]),
    });

    /// <summary>Runs a command line, with output of its own.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] words)
    {
        // Verbs set the language of the whole process otherwise, in which other tests run.
        using var language = Language.English.UseInScope();
        var before = Console;
        Console = new() { In = before.In, IsTerminal = before.IsTerminal, Typed = before.Typed };
        before.Dispose();
        var exitCode = await Verbs.App.RunAsync(words, Xunit.TestContext.Current.CancellationToken);
        return (exitCode, Console.Printed, Console.Said);
    }

    public void Dispose()
    {
        Log.Dispose();
        Console.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
