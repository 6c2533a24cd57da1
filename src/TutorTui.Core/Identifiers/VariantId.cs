using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Identifiers;

/// <summary>The id of an alternative or a wrong answer, such as <c>default-bridge</c>.</summary>
public readonly record struct VariantId
{
    private readonly string? _value;

    private VariantId(string value) => _value = value;

    /// <summary>Reads an id: lower-case letters, digits, dots and hyphens, starting with a letter or digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out VariantId id)
    {
        var valid = text is { Length: > 0 and <= 64 }
            && char.IsAsciiLetterOrDigit(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');
        id = valid ? new(text!) : default;
        return valid;
    }

    public override string ToString() => _value ?? string.Empty;
}
