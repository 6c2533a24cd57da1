using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>Reads <c>course.yaml</c>.</summary>
internal sealed partial class CourseIndexReader(FileDiagnostics diagnostics)
{
    private const int FormatVersion = 1;

    public CourseIndex? Read(SourceText source)
    {
        ImmutableArray<SourcePosition> starts = [.. source.Lines.Select((_, index) => new SourcePosition(index + 1, 1))];
        var value = new YamlReader(starts, diagnostics).Read(string.Join('\n', source.Lines));
        if (value is null || MapFields.From(value, "a course", diagnostics) is not { } fields)
        {
            return null;
        }

        _ = fields.RequireNumber("format_version", FormatVersion, FormatVersion);
        var id = fields.RequireText("id");
        var titles = ReadTitles(fields);
        var blanks = ReadBlanks(fields);
        var folders = ReadFolders(fields.Require("lessons"));
        fields.Close();
        if (id is not null && !LessonId.TryParse(id.Text, out _))
        {
            diagnostics.Report(DiagnosticCodes.BadValue, id.Position, "An id has lower-case letters, digits, dots and hyphens.");
        }

        return id is not null && titles.ContainsKey(Course.BaseLanguage) ? new(id.Text, titles, blanks, folders) : null;
    }

    /// <summary>A language tag, such as <c>en</c> or <c>zh-CN</c> (RFC 5646).</summary>
    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag { get; }

    /// <summary>One title, which is the English one, or a map with a title for each language the course is meant for.</summary>
    private ImmutableSortedDictionary<string, string> ReadTitles(MapFields fields)
    {
        var titles = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (fields.Require("title") is not YamlMap map)
        {
            return fields.Text("title") is { } one ? titles.ToImmutable().Add(Course.BaseLanguage, one.Text) : titles.ToImmutable();
        }

        var languages = MapFields.From(map, "'title'", diagnostics)!;
        _ = languages.RequireText(Course.BaseLanguage);
        foreach (var entry in map.Entries)
        {
            ValidateLanguage(entry);
            if (languages.Text(entry.Key) is { } title)
            {
                titles[entry.Key] = title.Text;
            }
        }

        return titles.ToImmutable();
    }

    /// <summary>For each language, the words for the blanks in output, by those in the lessons.</summary>
    private ImmutableSortedDictionary<string, Blanks> ReadBlanks(MapFields fields)
    {
        var blanks = ImmutableSortedDictionary.CreateBuilder<string, Blanks>(StringComparer.Ordinal);
        if (fields.Take("blanks") is not { } value || MapFields.From(value, "'blanks'", diagnostics) is not { } languages)
        {
            return blanks.ToImmutable();
        }

        foreach (var entry in ((YamlMap)value).Entries)
        {
            ValidateLanguage(entry);
            if (languages.Take(entry.Key) is YamlMap map && MapFields.From(map, $"'{entry.Key}'", diagnostics) is { } words)
            {
                blanks[entry.Key] = new(map.Entries
                    .Select(word => (word.Key, words.Text(word.Key)?.Text))
                    .Where(word => word.Text is not null)
                    .ToImmutableSortedDictionary(word => word.Key, word => word.Text!, StringComparer.Ordinal));
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.BadValue, entry.KeyPosition, $"'{entry.Key}' has to be a map, such as {{container id: …}}.");
            }
        }

        return blanks.ToImmutable();
    }

    private void ValidateLanguage(YamlEntry entry)
    {
        if (!LanguageTag.IsMatch(entry.Key))
        {
            diagnostics.Report(DiagnosticCodes.BadValue, entry.KeyPosition, $"'{entry.Key}' is not a language. Write it like en or zh-CN.");
        }
    }

    /// <summary>A plain folder name, which cannot lead out of the course.</summary>
    [GeneratedRegex("^[a-z0-9][a-z0-9._-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderName { get; }

    private ImmutableArray<LessonFolder> ReadFolders(YamlValue? value)
    {
        if (value is null)
        {
            return [];
        }

        if (value is not YamlList { Items.Length: > 0 and <= ContentLimits.Lessons } list)
        {
            diagnostics.Report(DiagnosticCodes.BadValue, value.Position,
                $"'lessons' is {value.Kind}, but a list of 1 to {ContentLimits.Lessons} entries '- folder: NAME' is expected.");
            return [];
        }

        return [.. list.Items.Select(ReadFolder).OfType<LessonFolder>()];
    }

    private LessonFolder? ReadFolder(YamlValue value)
    {
        if (MapFields.From(value, "a lesson", diagnostics) is not { } fields)
        {
            return null;
        }

        var folder = fields.RequireText("folder");
        fields.Close();
        if (folder is null)
        {
            return null;
        }

        if (FolderName.IsMatch(folder.Text))
        {
            return new(folder.Text, folder.Position);
        }

        diagnostics.Report(DiagnosticCodes.BadValue, folder.Position,
            "A folder's name has lower-case letters, digits, dots and hyphens, and stands beside course.yaml.");
        return null;
    }
}
