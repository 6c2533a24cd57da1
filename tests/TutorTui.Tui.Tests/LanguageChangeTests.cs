using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Alone, as the language belongs to the whole program.</summary>
[CollectionDefinition("language of the program", DisableParallelization = true)]
public sealed class LanguageOfTheProgram;

/// <summary>What is done outside the state when the language changes.</summary>
[Collection("language of the program")]
public sealed class LanguageChangeTests : IDisposable
{
    private readonly Desk _english = new();
    private readonly Desk _chinese = new();
    private readonly List<Message> _posted = [];
    private readonly Editions _editions;
    private readonly LessonSeat _seat;
    private readonly SearchDesk _search;
    private readonly SlowSolver _solver = new();

    public LanguageChangeTests()
    {
        _editions = new(_english, _chinese);
        _seat = new(_english, _solver, Post, fault => Assert.Fail($"{fault}"));
        _search = new(new Indexes(), [Samples.Exercise]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Language.English.Speak();
        _search.Dispose();
    }

    [Fact]
    public async Task Change_SpeaksReadsKeepsAndTells()
    {
        using var sut = Edition();
        await sut.FindShortfallsAsync(Token);

        await sut.ChangeLanguageAsync(null, Token);

        Assert.Same(Language.Chinese, Language.Current);
        Assert.Equal([Language.Chinese], _editions.Kept);
        Assert.Same(ChineseSamples.Exercise, sut.Library.Lessons[0]);
        var changed = Assert.Single(_posted.OfType<LanguageChanged>());
        Assert.Same(Language.English, changed.Before);
        Assert.Equal([ChineseSamples.Exercise.Title], _search.Find("x", null).Select(hit => hit.Entry.Title));
    }

    [Fact]
    public async Task Change_Twice_ComesBack()
    {
        using var sut = Edition();

        await Task.WhenAll(sut.ChangeLanguageAsync(null, Token), sut.ChangeLanguageAsync(null, Token));

        Assert.Same(Language.English, Language.Current);
        Assert.Same(Samples.Exercise, sut.Library.Lessons[0]);
    }

    [Fact]
    public async Task Change_ToACourseThatCannotBeRead_ChangesNothing()
    {
        _editions.Failure = "lesson.zh-CN.md(3,1): broken";
        using var sut = Edition();

        await sut.ChangeLanguageAsync(null, Token);

        Assert.Same(Language.English, Language.Current);
        Assert.Empty(_editions.Kept);
        Assert.Contains("broken", Assert.Single(_posted.OfType<Told>()).Notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WatchAnew_TheNextWatcherComesBeforeTheFormerGoes()
    {
        await _seat.OpenAsync(Samples.Exercise, Classroom, Token);
        _seat.Use(_chinese);

        await _seat.WatchAnewAsync(ChineseSamples.Exercise, Classroom, Token);

        Assert.True(Assert.Single(_english.Watchers).IsDisposed);
        Assert.Same(Assert.Single(_chinese.Watchers), _seat.Watcher);
        Assert.False(_chinese.Watchers[0].IsDisposed);
        Assert.True(_chinese.Watchers[0].Looks > 0);
        await _seat.DisposeAsync();
    }

    [Fact]
    public async Task WatchAnew_AnotherLessonIsOpen_LeavesIt()
    {
        await _seat.OpenAsync(Samples.Exercise, Classroom, Token);
        var watcher = _seat.Watcher;

        await _seat.WatchAnewAsync(ChineseSamples.Exercise with { Id = LessonId.Parse("6.01") }, Classroom, Token);

        Assert.Same(watcher, _seat.Watcher);
        await _seat.DisposeAsync();
    }

    [Fact]
    public async Task WatchAnew_WhileTheTutorDoesAStep_WaitsForItsEnd()
    {
        await _seat.OpenAsync(Samples.Exercise, Classroom, Token);
        _seat.Use(_chinese);
        var solving = _seat.SolveAsync(Samples.Exercise, 0, Classroom, Token);

        var changing = _seat.WatchAnewAsync(ChineseSamples.Exercise, Classroom, Token);

        Assert.False(_english.Watchers[0].IsDisposed);
        _solver.End();
        await Task.WhenAll(solving, changing);
        Assert.True(_english.Watchers[0].IsDisposed);
        await _seat.DisposeAsync();
    }

    private static Classroom Classroom { get; } = new(Samples.Lab, ImmutableSortedDictionary<MachineName, ClassroomMachine>.Empty);

    private EditionInUse Edition() => new(Editions.Of(Samples.Course, _english), _editions, new Doctor(), _seat, _search, Post);

    private void Post(Message message)
    {
        lock (_posted)
        {
            _posted.Add(message);
        }
    }

    private sealed class Editions(ILessonDesk english, ILessonDesk chinese) : ICourseEditions
    {
        public List<Language> Kept { get; } = [];

        public string? Failure { get; set; }

        public static CourseEdition Of(Course course, ILessonDesk desk) => new() { Library = new([course]), Desk = desk, PaperOf = _ => null };

        public Task<Result<CourseEdition, string>> ReadAsync(Language language, CancellationToken cancellationToken) =>
            Task.FromResult<Result<CourseEdition, string>>(
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
        public Task<HostAbilities> FindAbilitiesAsync(IReadOnlySet<Need> needs, CancellationToken cancellationToken) =>
            Task.FromResult(new HostAbilities());
    }

    /// <summary>Finds every lesson for every word.</summary>
    private sealed class Indexes : ISearchSource
    {
        public ISearchIndex Open(ImmutableArray<Lesson> lessons, DockerReference? reference = null) => new Index(lessons);

        public Task<DockerReference> ReadReferenceAsync(Classroom classroom, CancellationToken cancellationToken) =>
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
            ImmutableArray<Step> steps, ImmutableHashSet<StepId> alone, Classroom classroom, ILessonWatcher watcher, IProgress<string> progress,
            CancellationToken cancellationToken)
        {
            await _end.Task.WaitAsync(cancellationToken);
            return null;
        }
    }

    /// <summary>Every lesson has been begun here.</summary>
    private sealed class Desk : ILessonDesk
    {
        public List<Watcher> Watchers { get; } = [];

        public Task<bool> HasBegunAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken) =>
            Task.FromResult<ImmutableHashSet<StepId>>([]);

        public Task<Result<StartPlan, LessonError>> PlanStartAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<Result<StartPlan, LessonError>> BeginAsync(
            Lesson lesson, Classroom classroom, StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<ILessonWatcher> WatchAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
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

        public event Action<ProgressError>? KeepingFailed
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

        public void Tell(FinishedCommand command)
        {
        }

        public void Record(ProgressEvent progress)
        {
        }

        public void LookAgain() => Looks++;

        public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) => new UnresolvedCommand(string.Empty);

        public string? RightAnswer(Check check) => null;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return default;
        }
    }
}
