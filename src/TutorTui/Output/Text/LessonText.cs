using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Languages;

namespace TutorTui.Output.Text;

/// <summary>A whole lesson as blocks of text, as it is read from top to bottom.</summary>
internal static class LessonText
{
    /// <summary>The lesson's blocks.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="unmetRequirements">The requirements that this computer does not meet, shown before everything else.</param>
    public static IEnumerable<Block> Of(Lesson lesson, ImmutableArray<UnmetRequirement> unmetRequirements) =>
    [
        new HeadingBlock(1, [new TextInline(lesson.Title)], null),
        .. unmetRequirements.Select(unmetRequirement => new NoteBlock(NoteKind.Warning, LessonOutputTexts.Current.OnThisComputer,
            [new ParagraphBlock([new TextInline(LessonOutputTexts.Current.Sentences(unmetRequirement.Lacking, unmetRequirement.Instead))])])),
        .. lesson.Introduction,
        .. lesson.Steps.SelectMany(Of),
        .. lesson.Closing,
    ];

    /// <summary>The blocks of one step.</summary>
    public static IEnumerable<Block> Of(Step step) =>
        step.Body.Insert(0, new HeadingBlock(2, [new TextInline($"{step.Number}. {step.Title}")], step.Id.ToString()));

    /// <summary>
    /// The lesson's blocks with what the learner sees only when asked for: hints, solutions and the checks' sentences. For
    /// authors.
    /// </summary>
    public static IEnumerable<Block> WithHelp(Lesson lesson) =>
    [
        new HeadingBlock(1, [new TextInline(lesson.Title)], null),
        .. lesson.Introduction,
        .. lesson.Steps.SelectMany(WithHelp),
        .. lesson.Closing,
    ];

    private static IEnumerable<Block> WithHelp(Step step) =>
    [
        new HeadingBlock(2, [new TextInline($"{step.Number}. {step.Title}")], step.Id.ToString()),
        .. step.Body,
        .. step.Hints.Select(hint => new NoteBlock(NoteKind.Tip, TitleOf(hint), hint.Content)),
        .. step.Solution.Explanation.IsEmpty
            ? ImmutableArray<Block>.Empty
            : [new NoteBlock(NoteKind.Note, "Solution", [.. step.Solution.Explanation, .. step.Solution.Commands.Select(command => new CommandBlock(command))])],
        new ListBlock(false, 1, [.. step.Checks.Select(check => ImmutableArray.Create<Block>(new ParagraphBlock([new TextInline($"[{check.Id}] {check.Sentence}")])))]),
    ];

    private static string TitleOf(Hint hint) =>
        hint.When.IsEmpty ? $"Hint {hint.Level}" : $"Hint {hint.Level}, for {string.Join(", ", hint.When.Order(StringComparer.Ordinal))}";
}
