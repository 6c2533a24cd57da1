using System.Security.Cryptography;

namespace TutorTui.Lab.Registries;

/// <summary>Bytes that a registry stores under their digest.</summary>
internal sealed record RegistryBlob(string MediaType, byte[] Content)
{
    public string Digest { get; } = DigestOf(Content);

    public static string DigestOf(ReadOnlySpan<byte> content) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}";
}
