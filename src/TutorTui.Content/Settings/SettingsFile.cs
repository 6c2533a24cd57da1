using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Settings;

/// <summary>Reads the learner's <c>config.yaml</c>: a flat map of keys and values.</summary>
public static class SettingsFile
{
    private const string FileName = "config.yaml";

    /// <summary>The values of the known keys. Faults are reported, and the other values are used all the same.</summary>
    /// <param name="path">The file; it need not be there.</param>
    /// <param name="keys">The known keys, each with its allowed values; an empty list allows any text.</param>
    public static LoadedSettings Read(string path, IReadOnlyDictionary<string, ImmutableArray<string>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var diagnostics = new FileDiagnostics(FileName);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (File.Exists(path) && CourseFile.Read(path, diagnostics) is { } source && source.Lines.Any(HasContent))
        {
            ImmutableArray<SourcePosition> starts = [.. source.Lines.Select((_, index) => new SourcePosition(index + 1, 1))];
            var value = new YamlReader(starts, diagnostics).Read(string.Join('\n', source.Lines));
            if (value is not null && MapFields.From(value, "the settings", diagnostics) is { } fields)
            {
                Read(fields, keys, values, diagnostics);
            }
        }

        return new(values.ToImmutable(), [.. diagnostics.InOrder]);
    }

    private static void Read(
        MapFields fields,
        IReadOnlyDictionary<string, ImmutableArray<string>> keys,
        ImmutableSortedDictionary<string, string>.Builder values,
        FileDiagnostics diagnostics)
    {
        foreach (var (key, allowed) in keys)
        {
            if (fields.Text(key) is not { } text)
            {
                continue;
            }

            if (!allowed.IsEmpty && !allowed.Contains(text.Text))
            {
                diagnostics.Report(DiagnosticCodes.BadValue, text.Position, $"'{key}' is '{text.Text}', but {string.Join(" or ", allowed)} is expected.");
                continue;
            }

            values[key] = text.Text;
        }

        fields.Close();
    }

    private static bool HasContent(string line) => line.Trim() is { Length: > 0 } text && text[0] != '#';
}

/// <summary>The content of a settings file, and its faults.</summary>
public sealed record LoadedSettings(ImmutableSortedDictionary<string, string> Values, ImmutableArray<Diagnostic> Diagnostics);
