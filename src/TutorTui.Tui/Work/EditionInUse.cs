using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Tui.Languages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>The course as it is read now, what this computer lacks for it, and how to come to the next language.</summary>
internal sealed class EditionInUse(
    CourseEdition first, ICourseEditions editions, IHostDoctor doctor, LessonSeat seat, SearchDesk search, Action<Message> post) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile CourseEdition _edition = first;
    private volatile HostAbilities? _abilities;

    public Library Library => _edition.Library;

    /// <summary>The lessons in which words are looked up: an exam's paper would give its tasks away.</summary>
    public static ImmutableArray<Lesson> ToLookUpIn(CourseEdition edition) =>
        [.. edition.Library.Lessons.Where(lesson => lesson.Kind is not LessonKind.Exam)];

    /// <summary>Finds out what lessons will miss on this computer.</summary>
    public async Task FindShortfallsAsync(CancellationToken cancellationToken)
    {
        var needs = Library.Lessons.SelectMany(lesson => lesson.Needs).ToHashSet();
        if (needs.Count > 0)
        {
            _abilities = await doctor.FindAbilitiesAsync(needs, cancellationToken);
            post(new ShortfallsFound(Shortfalls()));
        }
    }

    /// <summary>Goes on to the next language, one at a time: a key that is pressed twice goes two languages on.</summary>
    public async Task ChangeLanguageAsync(ExamAttempt? attempt, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var before = Language.Current;
            var next = NextLanguage.After(before);
            var read = await editions.ReadAsync(next, cancellationToken);
            if (!read.TryGet(out var edition))
            {
                post(new Told(new(NoticeTexts.Current.LanguageCannotBeRead(next.Name, read.Error!), Role.NotYet)));
                return;
            }

            next.Speak();
            _edition = edition;
            seat.Use(edition.Desk);
            search.Use(ToLookUpIn(edition));
            var paper = attempt is null ? null : edition.PaperOf(attempt);
            post(new LanguageChanged(before, edition, paper, Shortfalls(), editions.Keep(next)));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private ImmutableDictionary<LessonId, ImmutableArray<Shortfall>> Shortfalls() => _abilities is { } abilities
        ? Library.Lessons
            .Select(lesson => (lesson.Id, Shortfalls: Shortfall.Of(lesson, abilities)))
            .Where(entry => !entry.Shortfalls.IsEmpty)
            .ToImmutableDictionary(entry => entry.Id, entry => entry.Shortfalls)
        : ImmutableDictionary<LessonId, ImmutableArray<Shortfall>>.Empty;
}
