using System.Text;
using TutorTui.Content.Tests.Schemas;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Content.Tests.Checks;

/// <summary>
/// The authors' reference and the JSON schema of checks, generated from the registry. <c>UPDATE_SNAPSHOTS=1</c> rewrites them.
/// </summary>
public sealed class CheckReferenceTests
{
    [Fact]
    public void Reference_SaysWhatTheRegistrySays() => GeneratedFile.Match(WriteReference(), "docs", "checks.md");

    [Fact]
    public void Schema_SaysWhatTheRegistrySays() => GeneratedFile.MatchSchema(SchemaWriter.WriteCheck(), "check.json");

    private static string WriteReference()
    {
        var text = new StringBuilder("# Checks\n\nEvery kind of condition a check can have; a check has exactly one. Keys in bold are required. This page is made from the program.\n");
        Dictionary<string, FieldMap> nested = [];
        foreach (var kind in CheckKinds.All)
        {
            text.Append($"\n## `{kind.Key}`\n\n{kind.Summary}\n\n");
            if (kind.Fields is { } map)
            {
                AppendFields(map);
                text.Append('\n');
            }
            else
            {
                text.Append(kind.TakesConditions ? "Its value is a list of conditions.\n\n" : "Its value is a condition.\n\n");
            }

            text.Append($"```yaml\n{kind.Example}\n```\n");
        }

        text.Append("\n# Parts of conditions\n");
        HashSet<string> written = [];
        while (nested.FirstOrDefault(pair => !written.Contains(pair.Key)) is { Value: { } part })
        {
            written.Add(part.Kind);
            text.Append($"\n## {char.ToUpperInvariant(part.Kind[0])}{part.Kind[1..]}\n\n");
            if (!part.Forms.IsEmpty)
            {
                text.Append($"Exactly one of {string.Join(", ", part.Forms.Select(form => string.Join(" with ", form.Fields.Select(field => $"`{field.Key}`"))))}.\n\n");
            }

            AppendFields(part);
        }

        return text.ToString();

        void AppendFields(FieldMap map)
        {
            text.Append("| Key | Value | Meaning |\n|---|---|---|\n");
            foreach (var field in map.Fields.Where(field => field is not RefusedField))
            {
                var key = field is IMapList list ? $"`{field.Key}` or `{list.ListKey}` (a list)" : $"`{field.Key}`";
                text.Append($"| {(field.IsRequired && map.Forms.IsEmpty ? $"**{key}**" : key)} | {field.Kind} | {field.Help} |\n");
                if (field is INestedMap { Nested: var inner })
                {
                    nested.TryAdd(inner.Kind, inner);
                }
            }
        }
    }
}
