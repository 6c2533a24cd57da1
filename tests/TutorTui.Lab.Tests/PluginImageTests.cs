using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TutorTui.Lab.Plugins;
using TutorTui.Lab.Registries;
using Xunit;

namespace TutorTui.Lab.Tests;

/// <summary>The plugin's image as it is pushed to the registry; verifying exercise 6.05 covers its installation on real engines.</summary>
public sealed class PluginImageTests
{
    private static readonly byte[] Archive = Encoding.UTF8.GetBytes(new string('x', 5000));

    private readonly PluginImage _sut = PluginImage.Of("""{ "description": "d", "env": [] }""", Archive);

    [Fact]
    public void Config_NamesTheArchiveByItsDigest_AndKeepsTheRest()
    {
        using var config = JsonDocument.Parse(_sut.Config.Content);

        Assert.Equal("d", config.RootElement.GetProperty("description").GetString());
        var files = config.RootElement.GetProperty("rootfs");
        Assert.Equal("layers", files.GetProperty("type").GetString());
        Assert.Equal(RegistryBlob.DigestOf(Archive), files.GetProperty("diff_ids")[0].GetString());
    }

    [Fact]
    public void Layer_UnpacksToTheArchive()
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(_sut.Layer.Content), CompressionMode.Decompress))
        {
            gzip.CopyTo(unpacked);
        }

        Assert.Equal(Archive, unpacked.ToArray());
    }

    [Fact]
    public void Manifest_DescribesConfigAndLayer()
    {
        using var manifest = JsonDocument.Parse(_sut.ToManifest());

        var config = manifest.RootElement.GetProperty("config");
        var layer = manifest.RootElement.GetProperty("layers")[0];
        Assert.Equal((_sut.Config.Digest, _sut.Config.Content.Length), (config.GetProperty("digest").GetString(), config.GetProperty("size").GetInt32()));
        Assert.Equal((_sut.Layer.Digest, _sut.Layer.Content.Length), (layer.GetProperty("digest").GetString(), layer.GetProperty("size").GetInt32()));
    }

    [Fact]
    public void Digest_IsSha256() => Assert.Equal(
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", RegistryBlob.DigestOf([]));
}
