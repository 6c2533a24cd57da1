using System.Collections.Immutable;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Progress;
using TutorTui.Core.Results;
using TutorTui.Logging;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Composition;

/// <summary>
/// The verbs' connections to the outside world. Anything that takes time to create is a function, called when a verb needs it; it returns
/// the same object each time, and its creator disposes it.
/// </summary>
internal sealed record Ports
{
    public required IConsole Console { get; init; }

    public required IEnvironment Environment { get; init; }

    public required ITerminalMode Terminal { get; init; }

    public required TutorPaths Paths { get; init; }

    public required UserSettings Settings { get; init; }

    public required LogFile Log { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<IProgressStore> Progress { get; init; }

    public required IResultSigner Signer { get; init; }

    public required Func<ILab> Lab { get; init; }

    /// <summary>Another lab on the same engine, by its number from 2.</summary>
    public required Func<int, ILab> MakeLab { get; init; }

    public required ILabConnector Connector { get; init; }

    public required Func<IHostDoctor> Doctor { get; init; }

    /// <summary>Examines what a lab would find on this computer.</summary>
    public required Func<CancellationToken, Task<ImmutableArray<Diagnosis>>> ExamineHostAsync { get; init; }
}
