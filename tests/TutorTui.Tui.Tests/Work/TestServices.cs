using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;

namespace TutorTui.Tui.Tests.Work;

/// <summary>Everything the full screen works with, without a lab, a file or a clock that runs; records what is done in order.</summary>
internal sealed class TestServices : ILab, ILabConnector, IHostDoctor, ILocalizedLibraries, ISearchSource, ISearchIndex, IStepSolver, IProgressStore, ILessonService
{
    /// <summary>The limit in real time, reached only if the test fails.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<Message> _posted = new();
    private readonly ConcurrentQueue<string> _log = new();
    private readonly SemaphoreSlim _something = new(0);

    public FakeTimeProvider Clock { get; } = new(Samples.Now);

    public IReadOnlyCollection<Message> Posted => _posted;

    /// <summary>Everything that was done, in order.</summary>
    public IReadOnlyCollection<string> Log => _log;

    public ConcurrentQueue<Exception> Faults { get; } = new();

    public ConcurrentQueue<string> Opened { get; } = new();

    public ConcurrentDictionary<MachineName, FakeHost> Hosts { get; } = new();

    public ConcurrentQueue<FakeWatcher> Watchers { get; } = new();

    /// <summary>The result of bringing the lab up.</summary>
    public Func<CancellationToken, Task<Result<LabAccess, LabError>>> Up { get; set; } =
        _ => Task.FromResult<Result<LabAccess, LabError>>(Samples.Lab);

    /// <summary>Whether a lesson has begun on this lab; opening it waits for the answer.</summary>
    public Func<Lesson, CancellationToken, Task<bool>> HasBegun { get; set; } = (_, _) => Task.FromResult(true);

    public Func<CancellationToken, Task<LessonError?>> Solve { get; set; } = _ => Task.FromResult<LessonError?>(null);

    public Func<ProgressEvent, Task<Result<ProgressPosition, ProgressError>>> Append { get; set; } =
        _ => Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(1));

    public ImmutableArray<ProgressEvent> Events { get; set; } = [];

    public ProgressError? ReadFailure { get; set; }

    /// <summary>Damaged entries beside the events.</summary>
    public UnreadableEntries? Unreadable { get; set; }

    public StartPlan Plan { get; set; } = new([]);

    public TutorServices Services => new()
    {
        Library = new() { Library = new([Samples.Course]), Lessons = this, PaperOf = _ => null },
        Libraries = this,
        Doctor = this,
        Lab = this,
        Connector = this,
        Search = this,
        Solver = this,
        Progress = this,
        Clock = Clock,
        OpenLinkAsync = (address, _) =>
        {
            Opened.Enqueue(address);
            return Task.FromResult(address.StartsWith("https:", StringComparison.Ordinal));
        },
        OnFault = Faults.Enqueue,
    };

    public void Note(string what)
    {
        _log.Enqueue(what);
        _something.Release();
    }

    public void Post(Message message)
    {
        _posted.Enqueue(message);
        _something.Release();
    }

    /// <summary>Waits until the posted messages or notes meet the condition.</summary>
    public async Task UntilAsync(Func<bool> isSo, CancellationToken cancellationToken)
    {
        while (!isSo())
        {
            if (!await _something.WaitAsync(Limit, cancellationToken))
            {
                throw new TimeoutException($"Posted: {string.Join(", ", _posted)}; done: {string.Join(", ", _log)}; faults: {string.Join(", ", Faults)}");
            }
        }
    }

    /// <summary>The first message of a kind, as soon as it is posted.</summary>
    public async Task<T> GetAsync<T>(CancellationToken cancellationToken, Func<T, bool>? which = null)
        where T : Message
    {
        T? found = null;
        await UntilAsync(() => (found = _posted.OfType<T>().FirstOrDefault(which ?? (_ => true))) is not null, cancellationToken);
        return found!;
    }

    Task<Result<LabStatus, LabError>> ILab.GetStatusAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<Result<LabAccess, LabError>> ILab.UpAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken)
    {
        Note("up");
        progress.Report(new(1, 1, "Machines", LabStepState.Done, 1, string.Empty));
        return Up(cancellationToken);
    }

    Task<Result<LabAccess, LabError>> ILab.ResetAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    Task<Result<LabStatus, LabError>> ILab.DownAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    LabConnection ILabConnector.Open(LabAccess lab)
    {
        Note("connected");
        return Connect(lab);
    }

    public LabConnection Connect(LabAccess lab) => new(
        lab,
        lab.Machines.ToImmutableSortedDictionary(
            machine => machine.Name,
            machine => new MachineConnection(machine.Name, Hosts.GetOrAdd(machine.Name, name => new(name, this)), new FakeEngine())));

    Task<HostCapabilities> IHostDoctor.FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken) =>
        Task.FromResult(new HostCapabilities());

    Task<Result<LocalizedLibrary, string>> ILocalizedLibraries.ReadAsync(Language language, CancellationToken cancellationToken) =>
        Task.FromResult<Result<LocalizedLibrary, string>>("It is not there.");

    string? ILocalizedLibraries.Keep(Language language) => null;

    ISearchIndex ISearchSource.Open(ImmutableArray<Lesson> lessons, DockerReference? reference) => this;

    Task<DockerReference> ISearchSource.ReadReferenceAsync(LabConnection labConnection, CancellationToken cancellationToken) =>
        Task.FromResult(DockerReference.None);

    ImmutableArray<SearchHit> ISearchIndex.Find(string words, IReadOnlySet<SearchKind>? kinds, int limit) => [];

    async Task<LessonError?> IStepSolver.SolveAsync(
        ImmutableArray<Step> steps, ImmutableHashSet<StepId> alone, LabConnection labConnection, ILessonWatcher watcher, IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        Note("solving");
        progress.Report("docker ps");
        try
        {
            return await Solve(cancellationToken);
        }
        finally
        {
            Note("solved");
        }
    }

    async Task<Result<ProgressPosition, ProgressError>> IProgressStore.AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        var appended = await Append(progress);
        Note($"append {progress}");
        return appended;
    }

    Task<Result<ProgressPage, ProgressError>> IProgressStore.ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPage, ProgressError>>(
            ReadFailure is { } failure ? failure : new ProgressPage(Events, new(Events.Length)) { Unreadable = Unreadable });

    Task<bool> ILessonService.HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
        HasBegun(lesson, cancellationToken);

    Task<ImmutableHashSet<StepId>> ILessonService.PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableHashSet<StepId>>([]);

    Task<Result<StartPlan, LessonError>> ILessonService.PlanStartAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
        Task.FromResult<Result<StartPlan, LessonError>>(Plan);

    Task<Result<StartPlan, LessonError>> ILessonService.BeginAsync(
        Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken)
    {
        Note($"begin {lesson.Id}");
        return Task.FromResult<Result<StartPlan, LessonError>>(plan);
    }

    Task<ILessonWatcher> ILessonService.WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        var watcher = new FakeWatcher(lesson, this);
        Watchers.Enqueue(watcher);
        return Task.FromResult<ILessonWatcher>(watcher);
    }

    void IDisposable.Dispose()
    {
    }

    ValueTask IAsyncDisposable.DisposeAsync() => default;
}
