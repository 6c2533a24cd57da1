using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TutorTui.Testing;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>All pieces of YAML in the shipped courses, each with the schema it has to follow.</summary>
internal static partial class ShippedFiles
{
    public static IEnumerable<(string Place, string Schema, JsonNode? Value)> All()
    {
        foreach (var file in Directory.EnumerateFiles(ProjectFiles.Find("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var name = Path.GetFileName(file);
            if (SchemaOf(name) is not { } schema)
            {
                throw new InvalidOperationException($"No schema of {file}.");
            }

            var isLesson = name.EndsWith(".md", StringComparison.Ordinal);
            yield return (file, schema, YamlJson.Parse(isLesson ? FrontMatter.Match(text).Groups["yaml"].Value : text));
            if (name == "lesson.md")
            {
                foreach (Match check in Check.Matches(text))
                {
                    yield return ($"{file}, check at {check.Index}", "check.json", YamlJson.Parse(check.Groups["yaml"].Value));
                }
            }
        }
    }

    private static string? SchemaOf(string name) => name switch
    {
        "course.yaml" => "course.json",
        "glossary.yaml" => "glossary.json",
        "exam.yaml" => "exam.json",
        "lesson.md" => "lesson.json",
        _ when name.StartsWith("exam.", StringComparison.Ordinal) => "exam-translation.json",
        _ when name.StartsWith("lesson.", StringComparison.Ordinal) => "lesson-translation.json",
        _ => null,
    };

    [GeneratedRegex("^---\n(?<yaml>.*?)^---$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrontMatter { get; }

    [GeneratedRegex("^```check\n(?<yaml>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Check { get; }
}
