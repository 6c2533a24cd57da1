using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Glossaries;
using TutorTui.Core.Lessons;

namespace TutorTui.Core.Search;

/// <summary>Collects everything that can be found as entries. Pure.</summary>
public static class SearchEntries
{
    public static IEnumerable<SearchEntry> Of(IEnumerable<Lesson> lessons, Glossary glossary, DockerReference reference)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(reference);
        return [.. lessons.SelectMany(OfLesson), .. glossary.Terms.Select(Of), .. reference.Entries.Select(Of), .. ErrorCoach.Known.Select(Of)];
    }

    private static IEnumerable<SearchEntry> OfLesson(Lesson lesson) =>
    [
        new() { Kind = SearchKind.Text, Title = $"{lesson.Id} {lesson.Title}", Text = lesson.Summary, Lesson = lesson.Id },
        .. Paragraphs(SearchKind.Text, $"{lesson.Id} {lesson.Title}", lesson, null, lesson.Introduction),
        .. lesson.Steps.SelectMany(step => OfStep(lesson, step)),
        .. Paragraphs(SearchKind.Text, $"{lesson.Id} {lesson.Title}", lesson, null, lesson.Closing),
    ];

    private static IEnumerable<SearchEntry> OfStep(Lesson lesson, Step step)
    {
        var title = LessonTexts.Current.StepOf(lesson.Id, step.Number, step.Title);
        return
        [
            .. Paragraphs(SearchKind.Text, title, lesson, step, step.Body),
            .. step.Hints.Select(hint => new SearchEntry
            {
                Kind = SearchKind.Hint,
                Title = title,
                Text = string.Join(' ', SearchableText.Paragraphs(hint.Content)),
                Lesson = lesson.Id,
                Step = step.Id,
                Level = hint.Level,
            }),
            .. SolutionOf(lesson, step, title),
        ];
    }

    private static IEnumerable<SearchEntry> SolutionOf(Lesson lesson, Step step, string title) =>
    [
        new()
        {
            Kind = SearchKind.Solution,
            Title = title,
            Text = string.Join(' ', SearchableText.Paragraphs(step.Solution.Explanation).Concat(step.Solution.Commands.Select(command => command.ShownText))),
            Lesson = lesson.Id,
            Step = step.Id,
        },
    ];

    private static IEnumerable<SearchEntry> Paragraphs(SearchKind kind, string title, Lesson lesson, Step? step, ImmutableArray<Block> blocks) =>
        SearchableText.Paragraphs(blocks)
            .Select(text => new SearchEntry { Kind = kind, Title = title, Text = text, Lesson = lesson.Id, Step = step?.Id });

    private static SearchEntry Of(GlossaryTerm term) => new()
    {
        Kind = SearchKind.Glossary,
        Title = string.Join(" · ", term.Names),
        Text = string.Join(' ', term.Meanings),
        Aliases = string.Join(' ', term.Aliases),
        Lesson = term.Lesson,
    };

    private static SearchEntry Of(ReferenceEntry entry) =>
        new() { Kind = SearchKind.Reference, Title = entry.Name, Text = entry.Text };

    /// <summary>An error that the coach explains.</summary>
    public static SearchEntry Of(KnownError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new()
        {
            Kind = SearchKind.Error,
            Title = error.Title,
            Text = $"{error.Meaning} {error.Remedy}",
            Aliases = string.Join(' ', error.Wordings.Append(HintTag.Of(error.Fault).Replace('-', ' '))),
        };
    }
}
