using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Loading;

/// <summary>Reads a YAML file that is one flat map of keys and texts, within the limits of course files.</summary>
public static class KeyValueFile
{
    /// <summary>The values of the known keys. What is wrong is explained, and the rest counts all the same.</summary>
    /// <param name="path">The file; one that is not there, or has nothing but comments, has no values and no fault.</param>
    /// <param name="what">What the file describes, for messages: <c>the settings</c>.</param>
    /// <param name="keys">The keys there are, each with the values it may have; none for any text of one line.</param>
    public static KeyValues Read(string path, string what, IReadOnlyDictionary<string, ImmutableArray<string>> keys)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(keys);
        var diagnostics = new FileDiagnostics(Path.GetFileName(path));
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (File.Exists(path) && CourseFile.Read(path, diagnostics) is { } source && source.Lines.Any(HasContent)
            && YamlReader.Read(source, diagnostics) is { } value && MapFields.From(value, what, diagnostics) is { } fields)
        {
            Read(fields, keys, values, diagnostics);
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
