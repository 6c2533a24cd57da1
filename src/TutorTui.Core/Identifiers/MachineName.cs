using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Identifiers;

/// <summary>The name a lesson calls a machine by, such as <c>Machine1</c>. Compared without regard to case.</summary>
public readonly record struct MachineName : IComparable<MachineName>
{
    private readonly string? _value;

    private MachineName(string value) => _value = value;

    /// <summary>The first machine of the course, the swarm's manager.</summary>
    public static MachineName Machine1 { get; } = new("Machine1");

    /// <summary>The second machine of the course, a worker of the swarm.</summary>
    public static MachineName Machine2 { get; } = new("Machine2");

    /// <summary>The machine's host name: its name in lower case.</summary>
    public string HostName => ToString().ToLowerInvariant();

    /// <summary>Reads a name: a letter, then letters, digits or hyphens, 63 characters at most (RFC 1123).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MachineName name)
    {
        var valid = text is { Length: > 0 and <= 63 }
            && char.IsAsciiLetter(text[0])
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        name = valid ? new(char.ToUpperInvariant(text![0]) + text[1..].ToLowerInvariant()) : default;
        return valid;
    }

    /// <summary>Like <see cref="TryParse"/>, for text known to be a valid name; throws <see cref="FormatException"/> otherwise.</summary>
    public static MachineName Parse(string text) =>
        TryParse(text, out var name) ? name : throw new FormatException($"'{text}' is not a machine name.");

    public int CompareTo(MachineName other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => _value ?? "Machine1";
}
