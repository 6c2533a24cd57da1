using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>The courses in the current language, the requirements this computer does not meet, and the switch to the next language.</summary>
internal sealed class ActiveLibrary(
    LocalizedLibrary first, ILocalizedLibraries libraries, IHostDoctor doctor, ActiveLesson lesson, SearchController search, Action<Message> post) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile LocalizedLibrary _library = first;
    private volatile HostCapabilities? _capabilities;

    public Library Library => _library.Library;

    /// <summary>The lessons that are searched; exam papers are excluded, because they would give the tasks away.</summary>
    public static ImmutableArray<Lesson> ToLookUpIn(LocalizedLibrary library) =>
        [.. library.Library.Lessons.Where(lesson => lesson.Kind is not LessonKind.Exam)];

    /// <summary>Finds out what lessons will miss on this computer.</summary>
    public async Task FindUnmetRequirementsAsync(CancellationToken cancellationToken)
    {
        var requirements = Library.Lessons.SelectMany(lesson => lesson.Needs).ToHashSet();
        if (requirements.Count > 0)
        {
            _capabilities = await doctor.FindCapabilitiesAsync(requirements, cancellationToken);
            post(new UnmetRequirementsFound(UnmetRequirements()));
        }
    }

    /// <summary>Switches to the next language, one at a time: pressing the key twice moves two languages on.</summary>
    public async Task ChangeLanguageAsync(ExamAttempt? attempt, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var before = Language.Current;
            var next = NextLanguage.After(before);
            var read = await libraries.ReadAsync(next, cancellationToken);
            if (!read.TryGet(out var library))
            {
                post(new NoticeShown(new(NoticeTexts.Current.LanguageCannotBeRead(next.Name, read.Error!), Role.NotYet)));
                return;
            }

            next.Use();
            _library = library;
            lesson.Use(library.Lessons);
            search.Use(ToLookUpIn(library));
            var paper = attempt is null ? null : library.PaperOf(attempt);
            post(new LanguageChanged(before, library, paper, UnmetRequirements(), libraries.Keep(next)));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>> UnmetRequirements() => _capabilities is { } capabilities
        ? Library.Lessons
            .Select(lesson => (lesson.Id, UnmetRequirements: UnmetRequirement.Of(lesson, capabilities)))
            .Where(entry => !entry.UnmetRequirements.IsEmpty)
            .ToImmutableDictionary(entry => entry.Id, entry => entry.UnmetRequirements)
        : ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty;
}
