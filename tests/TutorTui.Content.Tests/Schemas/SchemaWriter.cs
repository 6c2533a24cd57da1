using System.Text.Json.Nodes;
using TutorTui.Content.Checks;
using TutorTui.Content.Declarations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>Writes the JSON Schemas (draft 2020-12) of course files from the declarations that their readers follow.</summary>
internal static class SchemaWriter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private const string CheckFile = "check.json";

    /// <summary>The schema of a check, which those of other files refer to.</summary>
    public static JsonObject WriteCheck()
    {
        JsonObject conditions = [];
        foreach (var key in CheckKeys.Conditions)
        {
            conditions[key.Name] = SchemaOf(key);
        }

        var schema = Root("A check of a lesson", CheckKeys.Check);
        schema["oneOf"] = OneCondition();
        schema["$defs"] = new JsonObject
        {
            ["condition"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = conditions,
                ["additionalProperties"] = false,
                ["oneOf"] = OneCondition(),
            },
        };
        return schema;
    }

    /// <summary>The schema of a file that is one map.</summary>
    public static JsonObject Write(string title, MapKeys keys) => Root(title, keys);

    private static JsonObject Root(string title, MapKeys keys)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = title };
        foreach (var (name, value) in SchemaOf(keys))
        {
            schema[name] = value!.DeepClone();
        }

        return schema;
    }

    private static JsonArray OneCondition() => [.. CheckKinds.All.Select(kind => new JsonObject { ["required"] = new JsonArray(kind.Key) })];

    private static JsonObject SchemaOf(MapKeys keys)
    {
        JsonObject properties = [];
        foreach (var key in keys.All)
        {
            properties[key.Name] = SchemaOf(key);
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. keys.All.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name))]),
            ["additionalProperties"] = false,
        };
        if (keys.All.Where(key => key.RequiredUnless is not null).ToList() is { Count: > 0 } conditional)
        {
            schema["allOf"] = new JsonArray([.. conditional.Select(RequiredUnless)]);
        }

        return schema;
    }

    private static JsonObject RequiredUnless(Key key) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray(key.Name) },
            new JsonObject { ["properties"] = new JsonObject { [key.RequiredUnless!.Other] = new JsonObject { ["const"] = key.RequiredUnless.Value } } }),
    };

    private static JsonObject SchemaOf(Key key)
    {
        var schema = SchemaOf(key.Value);
        schema["description"] = key.Help;
        return schema;
    }

    private static JsonObject SchemaOf(Shape shape) => shape switch
    {
        LineShape { Choices: { IsEmpty: false } choices } => new() { ["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]) },
        LineShape { Pattern: { } pattern } => new() { ["type"] = Scalar(), ["pattern"] = pattern },
        LineShape => new() { ["type"] = Scalar() },
        ProseShape => new() { ["type"] = "string" },
        NumberShape number => new() { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most },
        FlagShape => new() { ["type"] = "boolean" },
        ListShape { TakesOneAlone: true } list => new() { ["oneOf"] = new JsonArray(SchemaOf(list.Item), ListOf(list)) },
        ListShape list => ListOf(list),
        MapShape { Keys: var keys } when keys == CheckKeys.Check => new() { ["$ref"] = CheckFile },
        MapShape { Keys: var keys } => SchemaOf(keys),
        OpenMapShape map => OpenMap(map),
        EitherShape either => new() { ["oneOf"] = new JsonArray([.. either.Shapes.Select(SchemaOf)]) },
        ConditionShape condition => SchemaOf(condition.Kind),
        _ => throw new InvalidOperationException($"No schema of {shape}."),
    };

    private static JsonObject ListOf(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = SchemaOf(list.Item) };
        if (list.Least > 0)
        {
            schema["minItems"] = list.Least;
        }

        if (list.Most is { } most)
        {
            schema["maxItems"] = most;
        }

        return schema;
    }

    private static JsonObject OpenMap(OpenMapShape map)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = SchemaOf(map.Value) };
        if (map.NamePattern is { } pattern)
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = pattern };
        }

        if (map.RequiredName is { } required)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private static JsonObject SchemaOf(CheckKind kind) => kind.Fields is { } map ? SchemaOf(map)
        : kind.TakesConditions ? new() { ["type"] = "array", ["minItems"] = 1, ["items"] = Condition() }
        : Condition();

    private static JsonObject Condition() => new() { ["$ref"] = "#/$defs/condition" };

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
            TextField { Rule.Pattern: { } pattern } => new() { ["type"] = Scalar(), ["pattern"] = WithPlaceholders(pattern) },
            TextListField or MachineListField => SchemaOf(ListShape.Lines),
            TextMapField => new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = Scalar() } },
            TextField => new() { ["type"] = Scalar() },
            MachineField => new() { ["type"] = "string" },
            _ => throw new InvalidOperationException($"No schema of {field}."),
        };
        schema["description"] = field.Help;
        return schema;
    }

    /// <summary>A lesson's parameters take their values' places before a check is read.</summary>
    private static string WithPlaceholders(string pattern) => pattern + @"|\{\{";

    /// <summary>A text that looks like a number or a flag needs no quotes in a course.</summary>
    private static JsonArray Scalar() => new("string", "number", "boolean");
}
