using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Identifiers;

/// <summary>A lesson's id as the learner types it, such as <c>6.05</c> or <c>activity-6.01</c>.</summary>
public readonly record struct LessonId
{
    private readonly string? _value;

    private LessonId(string value) => _value = value;

    /// <summary>Reads an id: lower-case letters, digits and <c>. - /</c>, starting with a letter or digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LessonId id)
    {
        var valid = text is { Length: > 0 and <= 128 }
            && char.IsAsciiLetterOrDigit(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '/');
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Like <see cref="TryParse"/>, for text known to be a valid id; throws <see cref="FormatException"/> otherwise.</summary>
    public static LessonId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id.");

    public override string ToString() => _value ?? string.Empty;
}
