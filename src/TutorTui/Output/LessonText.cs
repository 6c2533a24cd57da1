using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Labs;

namespace TutorTui.Output;

/// <summary>A whole lesson as blocks of text, as it is read from top to bottom.</summary>
internal static class LessonText
{
    /// <summary>The lesson's blocks.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="shortfalls">What it will miss on this computer: told before everything else.</param>
    public static IEnumerable<Block> Of(Lesson lesson, ImmutableArray<Shortfall> shortfalls) =>
    [
        new HeadingBlock(1, [new TextInline(lesson.Title)], null),
        .. shortfalls.Select(shortfall => new NoteBlock(NoteKind.Warning, "On this computer",
            [new ParagraphBlock([new TextInline($"{shortfall.Lacking} {shortfall.Instead}")])])),
        .. lesson.Introduction,
        .. lesson.Steps.SelectMany(step => step.Body.Insert(
            0, new HeadingBlock(2, [new TextInline($"{step.Number}. {step.Title}")], step.Id.ToString()))),
        .. lesson.Closing,
    ];
}
