using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Lessons;

/// <summary>
/// Reads <c>parameters</c>: under each key a list, either of values of the parameter with that name, or of maps that give several
/// parameters their values together.
/// </summary>
internal sealed partial class ParameterReader(FileDiagnostics diagnostics)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public ImmutableArray<ParameterPool> Read(YamlValue? value)
    {
        if (value is null)
        {
            return [];
        }

        if (value is not YamlMap map)
        {
            Report(value.Position, $"'parameters' is {value.Kind}, but a map of names and lists of values is expected.");
            return [];
        }

        return [.. map.Entries.Select(ReadPool).OfType<ParameterPool>()];
    }

    /// <summary>Short, and never a word of Docker's own templates in double braces.</summary>
    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }

    private ParameterPool? ReadPool(YamlEntry entry)
    {
        if (entry.Value is not YamlList { Items: { IsEmpty: false } items })
        {
            Report(entry.Value.Position, $"'{entry.Key}' is {entry.Value.Kind}, but a list of values is expected, the usual one first.");
            return null;
        }

        var rows = items.Select(item => ReadRow(entry, item)).ToList();
        if (rows.Contains(null))
        {
            return null;
        }

        var names = rows[0]!.Keys.ToList();
        if (rows.FindIndex(row => !row!.Keys.SequenceEqual(names)) is >= 0 and var other)
        {
            Report(items[other].Position, $"Every entry of '{entry.Key}' gives a value to each of: {string.Join(", ", names)}.");
            return null;
        }

        foreach (var name in names)
        {
            Declare(name, entry.KeyPosition);
        }

        return new([.. rows.OfType<ImmutableSortedDictionary<string, string>>()]);
    }

    private ImmutableSortedDictionary<string, string>? ReadRow(YamlEntry entry, YamlValue item)
    {
        IEnumerable<(string Key, YamlValue Value)> pairs = item is YamlMap map
            ? map.Entries.Select(pair => (pair.Key, pair.Value))
            : [(entry.Key, item)];
        var row = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            if (value is not YamlText { Text: { Length: > 0 } text } || text.AsSpan().ContainsAny("\n{}"))
            {
                Report(value.Position, $"'{key}' is {value.Kind}, but a value is expected: one line, without braces.");
                return null;
            }

            row[key] = text;
        }

        return row.ToImmutable();
    }

    private void Declare(string name, SourcePosition position)
    {
        if (!Name.IsMatch(name) || Substitution.IsReserved(name))
        {
            Report(position, $"'{name}' is not a parameter's name. Use lower-case letters, digits and hyphens.");
        }
        else if (!_names.Add(name))
        {
            Report(position, $"The parameter '{name}' is there twice. Choose another name.");
        }
    }

    private void Report(SourcePosition position, string message) => diagnostics.Report(DiagnosticCodes.Parameter, position, message);
}
