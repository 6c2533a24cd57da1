using System.Text.Json.Nodes;
using Json.Schema;
using TutorTui.Testing;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>Validates as an editor does, with the schemas in <c>docs/schemas</c>.</summary>
internal sealed class SchemaValidator
{
    /// <summary>Where references between the schemas lead; nothing is fetched from there.</summary>
    private static readonly Uri Base = new("https://schemas.invalid/");

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List };
    private readonly Dictionary<string, JsonSchema> _schemas = [];

    public SchemaValidator()
    {
        foreach (var file in Directory.GetFiles(ProjectFiles.Find("docs", "schemas"), "*.json"))
        {
            var schema = JsonSchema.FromText(File.ReadAllText(file));
            _schemas.Add(Path.GetFileName(file), schema);
            _options.SchemaRegistry.Register(new Uri(Base, Path.GetFileName(file)), schema);
        }
    }

    /// <summary>What is wrong, one fault a line; empty when the value is valid.</summary>
    public string Validate(string schema, JsonNode? value)
    {
        var results = _schemas[schema].Evaluate(value, _options);
        return results.IsValid ? string.Empty : string.Join('\n', results.Details
            .Where(detail => detail.HasErrors)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
            .DefaultIfEmpty("invalid"));
    }
}
