using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Yaml;

/// <summary>
/// Takes the keys of a map one by one, with their types, and at the end reports those that were never requested. An invalid
/// value is reported and treated as missing, so that all faults are found at once.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="what">What the map describes, for messages: <c>a network</c>.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class MapFields(YamlMap map, string what, FileDiagnostics diagnostics)
{
    private readonly List<string> _known = [];

    public SourcePosition Position => map.Position;

    public string What => what;

    /// <summary>The map as fields; null, with a diagnostic, when the value is not a map.</summary>
    public static MapFields? From(YamlValue value, string what, FileDiagnostics diagnostics)
    {
        if (value is YamlMap map)
        {
            return new(map, what, diagnostics);
        }

        diagnostics.Report(DiagnosticCodes.BadValue, value.Position,
            $"This is {value.Kind}, but {what} is expected: a map of keys and values.");
        return null;
    }

    public bool Has(string key) => map.Entries.Any(entry => entry.Key == key);

    /// <summary>The value of a key, or null; the key counts as known.</summary>
    public YamlValue? Take(string key)
    {
        _known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    /// <summary>Like <see cref="Take"/>, with a diagnostic when it is missing.</summary>
    public YamlValue? Require(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            diagnostics.Report(DiagnosticCodes.MissingKey, map.Position, $"The key '{key}' is missing: {what} needs it.");
        }

        return value;
    }

    /// <summary>A text that is not empty, or null.</summary>
    public YamlText? Text(string key) => AsText(key, Take(key));

    public YamlText? RequireText(string key) => AsText(key, Require(key));

    public int? Number(string key, int least, int most) => AsNumber(key, Take(key), least, most);

    public int? RequireNumber(string key, int least, int most) => AsNumber(key, Require(key), least, most);

    public bool Flag(string key)
    {
        var value = Take(key);
        if (value is null or YamlText { Text: "true" or "false" })
        {
            return value is YamlText { Text: "true" };
        }

        diagnostics.Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but true or false is expected.");
        return false;
    }

    /// <summary>True or false if the key exists, otherwise null.</summary>
    public bool? OptionalFlag(string key) => Has(key) ? Flag(key) : Take(key) is null ? null : false;

    /// <summary>A list of texts; empty when the key is missing. One text counts as a list of one.</summary>
    public ImmutableArray<YamlText> Texts(string key) => Take(key) switch
    {
        null => [],
        YamlText one => AsText(key, one) is { } text ? [text] : [],
        YamlList list => [.. list.Items.Select(item => AsText(key, item)).OfType<YamlText>()],
        var other => Wrong<ImmutableArray<YamlText>>(key, other, "a list of texts", []),
    };

    /// <summary>Reports the keys that were never requested.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key)))
        {
            diagnostics.Report(DiagnosticCodes.UnknownKey, entry.KeyPosition,
                $"The key '{entry.Key}' is unknown in {what}.{KeywordSuggestion.For(entry.Key, _known)}");
        }
    }

    private YamlText? AsText(string key, YamlValue? value) => value switch
    {
        null => null,
        YamlText text when text.Text.Contains('\n', StringComparison.Ordinal) => Wrong<YamlText?>(key, value, "one line", null),
        YamlText text when !string.IsNullOrWhiteSpace(text.Text) => text,
        _ => Wrong<YamlText?>(key, value, "a text", null),
    };

    private int? AsNumber(string key, YamlValue? value, int least, int most)
    {
        if (value is null)
        {
            return null;
        }

        return value is YamlText { Text: var text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
                ? number
                : Wrong<int?>(key, value, $"a number from {least} to {most}", null);
    }

    private T Wrong<T>(string key, YamlValue value, string expected, T instead)
    {
        diagnostics.Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but {expected} is expected.");
        return instead;
    }
}
