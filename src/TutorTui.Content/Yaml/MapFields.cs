using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Content.Declarations;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Yaml;

/// <summary>
/// Takes the keys of a map one by one, with their types, and at the end reports unknown ones. Where a value is wrong it is
/// reported and answered as if it were missing, so that one look finds all faults.
/// <para>
/// A map with declared keys is read by that declaration alone: taking a key that is not declared, or closing the map without taking
/// all that are, is an error of the program. In a map without a declaration the keys that are taken are the known ones.
/// </para>
/// </summary>
internal sealed class MapFields
{
    private readonly YamlMap _map;
    private readonly MapKeys? _declared;
    private readonly FileDiagnostics _diagnostics;
    private readonly List<string> _taken = [];

    private MapFields(YamlMap map, string what, MapKeys? declared, FileDiagnostics diagnostics)
    {
        _map = map;
        What = what;
        _declared = declared;
        _diagnostics = diagnostics;
    }

    public SourcePosition Position => _map.Position;

    /// <summary>What the map describes, for messages: <c>a network</c>.</summary>
    public string What { get; }

    /// <summary>A map with declared keys; null, with a diagnostic, when the value is no map.</summary>
    public static MapFields? From(YamlValue value, MapKeys keys, FileDiagnostics diagnostics) => From(value, keys.What, keys, diagnostics);

    /// <summary>A map whose keys its reader or its author names; null, with a diagnostic, when the value is no map.</summary>
    public static MapFields? From(YamlValue value, string what, FileDiagnostics diagnostics) => From(value, what, null, diagnostics);

    private static MapFields? From(YamlValue value, string what, MapKeys? declared, FileDiagnostics diagnostics)
    {
        if (value is YamlMap map)
        {
            return new(map, what, declared, diagnostics);
        }

        diagnostics.Report(DiagnosticCodes.BadValue, value.Position,
            $"This is {value.Kind}, but {what} is expected: a map of keys and values.");
        return null;
    }

    public bool Has(string key) => _map.Entries.Any(entry => entry.Key == key);

    /// <summary>The value of a declared key, or null; a diagnostic tells when it is missing and required.</summary>
    public YamlValue? Take(Key key) => IsRequired(key) ? Require(key.Name) : Take(key.Name);

    /// <summary>One of the key's choices, if it has choices, otherwise any line; null when it is missing or wrong.</summary>
    public YamlText? Text(Key<LineShape> key)
    {
        var text = AsText(key.Name, Take(key));
        var choices = key.Shape.Choices;
        if (text is null || choices.IsEmpty || choices.Contains(text.Text))
        {
            return text;
        }

        _diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
            $"'{key.Name}' is '{text.Text}', but {string.Join(", ", choices[..^1])} or {choices[^1]} is expected.{key.Shape.Advice}");
        return null;
    }

    /// <summary>A value of the key that was taken as one line; null, with a diagnostic, when it is something else.</summary>
    public YamlText? AsText(Key key, YamlValue? value) => AsText(key.Name, value);

    /// <summary>A number within the declared bounds, or null.</summary>
    public int? Number(Key<NumberShape> key) => AsNumber(key.Name, Take(key), key.Shape.Least, key.Shape.Most);

    /// <summary>True or false; false when the key is missing.</summary>
    public bool Flag(Key<FlagShape> key) => Flag(key.Name);

    /// <summary>A list of lines; empty when the key is missing. One line alone counts as a list of one.</summary>
    public ImmutableArray<YamlText> Texts(Key<ListShape> key) => AsTexts(key.Name, Take(key));

    /// <summary>The value of a key, or null; the key counts as known.</summary>
    public YamlValue? Take(string key)
    {
        if (_declared?.Has(key) is false)
        {
            throw new InvalidOperationException($"The key '{key}' is not declared in {What}.");
        }

        _taken.Add(key);
        return _map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    /// <summary>As <see cref="Take(string)"/>, with a diagnostic when it is missing.</summary>
    public YamlValue? Require(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            _diagnostics.Report(DiagnosticCodes.MissingKey, _map.Position, $"The key '{key}' is missing: {What} needs it.");
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

        _diagnostics.Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but true or false is expected.");
        return false;
    }

    /// <summary>True or false if the key exists, otherwise null.</summary>
    public bool? OptionalFlag(string key) => Has(key) ? Flag(key) : Take(key) is null ? null : false;

    /// <summary>A list of texts; empty when the key is missing. One text counts as a list of one.</summary>
    public ImmutableArray<YamlText> Texts(string key) => AsTexts(key, Take(key));

    /// <summary>Reports the keys that are not known.</summary>
    public void Close()
    {
        if (_declared?.All.FirstOrDefault(key => !_taken.Contains(key.Name)) is { } forgotten)
        {
            throw new InvalidOperationException($"The key '{forgotten.Name}' is declared in {What}, but not read.");
        }

        List<string> known = _declared is null ? _taken : [.. _declared.All.Select(key => key.Name)];
        foreach (var entry in _map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            _diagnostics.Report(DiagnosticCodes.UnknownKey, entry.KeyPosition,
                $"The key '{entry.Key}' is unknown in {What}.{KeywordSuggestion.For(entry.Key, known)}");
        }
    }

    private bool IsRequired(Key key) => key.IsRequired || (key.RequiredUnless is { } exception
        && !_map.Entries.Any(entry => entry.Key == exception.Other && entry.Value is YamlText { Text: var text } && text == exception.Value));

    private ImmutableArray<YamlText> AsTexts(string key, YamlValue? value) => value switch
    {
        null => [],
        YamlText one => AsText(key, one) is { } text ? [text] : [],
        YamlList list => [.. list.Items.Select(item => AsText(key, item)).OfType<YamlText>()],
        var other => Wrong<ImmutableArray<YamlText>>(key, other, "a list of texts", []),
    };

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
        _diagnostics.Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but {expected} is expected.");
        return instead;
    }
}
