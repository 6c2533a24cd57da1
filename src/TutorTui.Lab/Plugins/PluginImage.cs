using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using TutorTui.Lab.Registries;

namespace TutorTui.Lab.Plugins;

/// <summary>
/// A managed plugin as a registry stores it: its configuration, and its root file system as one layer (Docker's image manifest,
/// version 2, schema 2).
/// </summary>
/// <param name="Config">The content of <c>config.json</c>, with the layer's digest.</param>
/// <param name="Layer">The root file system, a compressed tar archive.</param>
internal sealed record PluginImage(RegistryBlob Config, RegistryBlob Layer)
{
    public const string ManifestType = "application/vnd.docker.distribution.manifest.v2+json";
    private const string ConfigType = "application/vnd.docker.plugin.v1+json";
    private const string LayerType = "application/vnd.docker.image.rootfs.diff.tar.gzip";

    /// <summary>Builds the image.</summary>
    /// <param name="config">The plugin's <c>config.json</c>.</param>
    /// <param name="rootFileSystem">A tar archive.</param>
    public static PluginImage Of(string config, ReadOnlySpan<byte> rootFileSystem)
    {
        var described = JsonNode.Parse(config)!.AsObject();
        described["rootfs"] = new JsonObject { ["type"] = "layers", ["diff_ids"] = new JsonArray(RegistryBlob.DigestOf(rootFileSystem)) };
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(rootFileSystem);
        }

        return new(
            new(ConfigType, Encoding.UTF8.GetBytes(described.ToJsonString())),
            new(LayerType, compressed.ToArray()));
    }

    /// <summary>The artifact to push.</summary>
    public RegistryArtifact ToArtifact() => new([Layer, Config], new(ManifestType, ToManifest()));

    /// <summary>The manifest's bytes.</summary>
    public byte[] ToManifest() => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["schemaVersion"] = 2,
        ["mediaType"] = ManifestType,
        ["config"] = Describe(Config),
        ["layers"] = new JsonArray(Describe(Layer)),
    }.ToJsonString());

    private static JsonObject Describe(RegistryBlob blob) =>
        new() { ["mediaType"] = blob.MediaType, ["size"] = blob.Content.Length, ["digest"] = blob.Digest };
}
