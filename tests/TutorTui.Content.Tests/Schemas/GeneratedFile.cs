using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorTui.Testing;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>Files below <c>docs</c> that are made from the program. <c>UPDATE_SNAPSHOTS=1</c> writes them anew.</summary>
internal static class GeneratedFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Fails where a schema is not what the program declares.</summary>
    public static void MatchSchema(JsonObject schema, string name) => Match(schema.ToJsonString(Indented) + "\n", "docs", "schemas", name);

    /// <summary>Fails where a document is not what the program says.</summary>
    public static void Match(string document, params string[] path)
    {
        var file = ProjectFiles.Find(path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, document);
        }

        Assert.Equal(document, File.ReadAllText(file));
    }
}
