using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Not in parallel, because the language belongs to the whole program.</summary>
[CollectionDefinition("language of the program", DisableParallelization = true)]
public sealed class LanguageOfTheProgram;

/// <summary>The effects of a change of language.</summary>
[Collection("language of the program")]
public sealed class LanguageChangeTests : IDisposable
{
    private readonly WatchingService _english = new();
    private readonly WatchingService _chinese = new();
    private readonly List<Message> _posted = [];
    private readonly Libraries _libraries;
    private readonly ActiveLesson _lesson;
    private readonly SearchController _search;
    private readonly SlowSolver _solver = new();

    public LanguageChangeTests()
    {
        _libraries = new(_english, _chinese);
        _lesson = new(_english, _solver, Post, fault => Assert.Fail($"{fault}"));
        _search = new(new Indexes(), [Samples.Exercise]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Language.English.Use();
        _search.Dispose();
    }

    [Fact]
    public async Task Change_ToTheNextLanguage_ReadsTheCoursesAndStoresTheSetting()
    {
        using var sut = Library();
        await sut.FindUnmetRequirementsAsync(Token);

        await sut.ChangeLanguageAsync(null, Token);

        Assert.Same(Language.Chinese, Language.Current);
        Assert.Equal([Language.Chinese], _libraries.Kept);
        Assert.Same(ChineseSamples.Exercise, sut.Library.Lessons[0]);
        var changed = Assert.Single(_posted.OfType<LanguageChanged>());
        Assert.Same(Language.English, changed.Before);
        Assert.Equal([ChineseSamples.Exercise.Title], _search.Find("x", null).Select(hit => hit.Entry.Title));
    }

    [Fact]
    public async Task Change_Twice_ComesBack()
    {
        using var sut = Library();

        await Task.WhenAll(sut.ChangeLanguageAsync(null, Token), sut.ChangeLanguageAsync(null, Token));

        Assert.Same(Language.English, Language.Current);
        Assert.Same(Samples.Exercise, sut.Library.Lessons[0]);
    }

    [Fact]
    public async Task Change_ToACourseThatCannotBeRead_ChangesNothing()
    {
        _libraries.Failure = "lesson.zh-CN.md(3,1): broken";
        using var sut = Library();

        await sut.ChangeLanguageAsync(null, Token);

        Assert.Same(Language.English, Language.Current);
        Assert.Empty(_libraries.Kept);
        Assert.Contains("broken", Assert.Single(_posted.OfType<NoticeShown>()).Notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WatchAnew_TheNextWatcherComesBeforeTheFormerGoes()
    {
        await _lesson.OpenAsync(Samples.Exercise, LabConnection, Token);
        _lesson.Use(_chinese);

        await _lesson.WatchAnewAsync(ChineseSamples.Exercise, LabConnection, Token);

        Assert.True(Assert.Single(_english.Watchers).IsDisposed);
        Assert.Same(Assert.Single(_chinese.Watchers), _lesson.Watcher);
        Assert.False(_chinese.Watchers[0].IsDisposed);
        Assert.True(_chinese.Watchers[0].Looks > 0);
        await _lesson.DisposeAsync();
    }

    [Fact]
    public async Task WatchAnew_AnotherLessonIsOpen_LeavesIt()
    {
        await _lesson.OpenAsync(Samples.Exercise, LabConnection, Token);
        var watcher = _lesson.Watcher;

        await _lesson.WatchAnewAsync(ChineseSamples.Exercise with { Id = LessonId.Parse("6.01") }, LabConnection, Token);

        Assert.Same(watcher, _lesson.Watcher);
        await _lesson.DisposeAsync();
    }

    [Fact]
    public async Task WatchAnew_WhileTheTutorDoesAStep_WaitsForItsEnd()
    {
        await _lesson.OpenAsync(Samples.Exercise, LabConnection, Token);
        _lesson.Use(_chinese);
        var solving = _lesson.SolveAsync(Samples.Exercise, 0, LabConnection, Token);

        var changing = _lesson.WatchAnewAsync(ChineseSamples.Exercise, LabConnection, Token);

        Assert.False(_english.Watchers[0].IsDisposed);
        _solver.End();
        await Task.WhenAll(solving, changing);
        Assert.True(_english.Watchers[0].IsDisposed);
        await _lesson.DisposeAsync();
    }

    private static LabConnection LabConnection { get; } = new(Samples.Lab, ImmutableSortedDictionary<MachineName, MachineConnection>.Empty);

    private ActiveLibrary Library() => new(Libraries.Of(Samples.Course, _english), _libraries, new Doctor(), _lesson, _search, Post);

    private void Post(Message message)
    {
        lock (_posted)
        {
            _posted.Add(message);
        }
    }

    private sealed class Libraries(ILessonService english, ILessonService chinese) : ILocalizedLibraries
    {
        public List<Language> Kept { get; } = [];

        public string? Failure { get; set; }

        public static LocalizedLibrary Of(Course course, ILessonService service) => new() { Library = new([course]), Lessons = service, PaperOf = _ => null };

        public Task<Result<LocalizedLibrary, string>> ReadAsync(Language language, CancellationToken cancellationToken) =>
            Task.FromResult<Result<LocalizedLibrary, string>>(
                Failure is { } failure ? failure
                : language == Language.Chinese ? Of(ChineseSamples.Course, chinese)
                : Of(Samples.Course, english));

        public string? Keep(Language language)
        {
            Kept.Add(language);
            return null;
        }
    }

    private sealed class Doctor : IHostDoctor
    {
        public Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken) =>
            Task.FromResult(new HostCapabilities());
    }

    /// <summary>Finds every lesson for every word.</summary>
    private sealed class Indexes : ISearchSource
    {
        public ISearchIndex Open(ImmutableArray<Lesson> lessons, DockerReference? reference = null) => new Index(lessons);

        public Task<DockerReference> ReadReferenceAsync(LabConnection labConnection, CancellationToken cancellationToken) =>
            Task.FromResult(DockerReference.None);

        private sealed class Index(ImmutableArray<Lesson> lessons) : ISearchIndex
        {
            public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit) =>
                [.. lessons.Select(lesson => new SearchHit(new() { Kind = SearchKind.Text, Title = lesson.Title, Text = lesson.Summary }, []))];

            public void Dispose()
            {
            }
        }
    }

    private sealed class SlowSolver : IStepSolver
    {
        private readonly TaskCompletionSource _end = new();

        public void End() => _end.SetResult();

        public async Task<LessonError?> SolveAsync(
            ImmutableArray<Step> steps, ImmutableHashSet<StepId> alone, LabConnection labConnection, ILessonWatcher watcher, IProgress<string> progress,
            CancellationToken cancellationToken)
        {
            await _end.Task.WaitAsync(cancellationToken);
            return null;
        }
    }

    /// <summary>Every lesson has been begun here.</summary>
    private sealed class WatchingService : ILessonService
    {
        public List<Watcher> Watchers { get; } = [];

        public Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken) =>
            Task.FromResult<ImmutableHashSet<StepId>>([]);

        public Task<Result<StartPlan, LessonError>> PlanStartAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<Result<StartPlan, LessonError>> BeginAsync(
            Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<ILessonWatcher> WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
        {
            Watchers.Add(new(lesson));
            return Task.FromResult<ILessonWatcher>(Watchers[^1]);
        }
    }

    private sealed class Watcher(Lesson lesson) : ILessonWatcher
    {
        public event Action<LessonReport>? Changed
        {
            add { }
            remove { }
        }

        public event Action<ProgressError>? AppendFailed
        {
            add { }
            remove { }
        }

        public event Action<Exception>? Faulted
        {
            add { }
            remove { }
        }

        public LessonReport Report { get; } = new(lesson, []);

        public bool IsDisposed { get; private set; }

        public int Looks { get; private set; }

        public void RecordCommand(FinishedCommand command)
        {
        }

        public void Record(ProgressEvent progress)
        {
        }

        public void RefreshChecks() => Looks++;

        public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) => new UnresolvedCommand(string.Empty);

        public string? RightAnswer(Check check) => null;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return default;
        }
    }
}
