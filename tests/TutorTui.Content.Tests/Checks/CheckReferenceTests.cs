using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Testing;

namespace TutorTui.Content.Tests.Checks;

/// <summary>
/// The authors' reference and the JSON schema of checks, generated from the registry. <c>UPDATE_SNAPSHOTS=1</c> rewrites them.
/// </summary>
public sealed class CheckReferenceTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Reference_SaysWhatTheRegistrySays() => Match(WriteReference(), "docs", "checks.md");

    [Fact]
    public void Schema_SaysWhatTheRegistrySays() => Match(WriteSchema().ToJsonString(Indented) + "\n", "docs", "schemas", "check.json");

    private static void Match(string document, params string[] path)
    {
        var file = ProjectFiles.Find(path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, document);
        }

        Assert.Equal(document, File.ReadAllText(file));
    }

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

    private static JsonObject WriteSchema()
    {
        JsonObject conditions = [];
        foreach (var kind in CheckKinds.All)
        {
            JsonNode value = kind.Fields is { } map ? SchemaOf(map)
                : kind.TakesConditions ? new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Reference("condition") }
                : Reference("condition");
            value["description"] = kind.Summary;
            conditions[kind.Key] = value;
        }

        var check = new JsonObject
        {
            ["id"] = Text("the check's name in its step"),
            ["that"] = Text("what must be true, as a sentence without a full stop"),
            ["else"] = Text("what is said while a script does not say yes"),
            ["after"] = Text("an earlier step that must have passed"),
            ["needs"] = Texts("earlier checks that must be true"),
            ["weight"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 100 },
        };
        foreach (var (key, value) in conditions)
        {
            check[key] = value!.DeepClone();
        }

        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A check of a lesson",
            ["type"] = "object",
            ["properties"] = check,
            ["required"] = new JsonArray("that"),
            ["additionalProperties"] = false,
            ["oneOf"] = OneOf(),
            ["$defs"] = new JsonObject
            {
                ["condition"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = conditions,
                    ["additionalProperties"] = false,
                    ["oneOf"] = OneOf(),
                },
            },
        };

        static JsonArray OneOf() => [.. CheckKinds.All.Select(kind => new JsonObject { ["required"] = new JsonArray(kind.Key) })];
    }

    private static JsonObject SchemaOf(FieldMap map)
    {
        JsonObject properties = [];
        foreach (var field in map.Fields.Where(field => field is not RefusedField))
        {
            properties[field.Key] = SchemaOf(field);
            if (field is IMapList list)
            {
                properties[list.ListKey] = new JsonObject { ["type"] = "array", ["items"] = SchemaOf(list.Nested) };
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (map.Forms.IsEmpty)
        {
            schema["required"] = new JsonArray([.. map.Fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Key))]);
        }
        else
        {
            schema["oneOf"] = new JsonArray([.. map.Forms.Select(form => new JsonObject
            {
                ["required"] = new JsonArray([.. form.Fields.Select(field => JsonValue.Create(field.Key))]),
            })]);
        }

        return schema;
    }

    private static JsonObject SchemaOf(Field field)
    {
        JsonObject schema = field switch
        {
            INestedMap nested => SchemaOf(nested.Nested),
            NumberField number => new() { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most },
            FlagField => new() { ["type"] = "boolean" },
            TextField { Choices: { IsEmpty: false } choices } => new() { ["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]) },
            TextField { Rule.Pattern: { } pattern } => new() { ["type"] = "string", ["pattern"] = pattern },
            TextListField or MachineListField => Texts(field.Help),
            TextMapField => new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = Scalar() } },
            TextField => new() { ["type"] = Scalar() },
            MachineField => new() { ["type"] = "string" },
            _ => throw new InvalidOperationException($"No schema of {field}."),
        };
        schema["description"] = field.Help;
        return schema;
    }

    private static JsonObject Text(string help) => new() { ["type"] = Scalar(), ["description"] = help };

    private static JsonObject Texts(string help) => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = Scalar() },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = Scalar() } }),
        ["description"] = help,
    };

    /// <summary>A text that looks like a number or a flag needs no quotes in a course.</summary>
    private static JsonArray Scalar() => new("string", "number", "boolean");

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
