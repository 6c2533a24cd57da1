using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Identifiers;

/// <summary>An exam's id as the learner types it, such as <c>chapter-6</c>.</summary>
public readonly record struct ExamId
{
    private const string LessonPrefix = "exam/";
    private const int MaxLength = 64;

    private readonly string? _value;

    private ExamId(string value) => _value = value;

    /// <summary>The id of the lesson that an exam's paper is shown as; no lesson of a course has a slash in its id.</summary>
    public LessonId Lesson => LessonId.Parse(LessonPrefix + this);

    /// <summary>Reads an id: lower-case letters, digits and <c>. -</c>, starting with a letter or digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ExamId id)
    {
        var valid = text is { Length: > 0 and <= MaxLength }
            && char.IsAsciiLetterOrDigit(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Like <see cref="TryParse"/>, for text known to be a valid id; throws <see cref="FormatException"/> otherwise.</summary>
    public static ExamId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id.");

    /// <summary>The exam whose paper this lesson is, or null for a lesson of a course.</summary>
    public static ExamId? Of(LessonId lesson) =>
        lesson.ToString() is var text && text.StartsWith(LessonPrefix, StringComparison.Ordinal) && TryParse(text[LessonPrefix.Length..], out var id)
            ? id
            : null;

    public override string ToString() => _value ?? string.Empty;
}
