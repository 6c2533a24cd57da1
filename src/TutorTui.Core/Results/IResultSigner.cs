namespace TutorTui.Core.Results;

/// <summary>Signs with the learner's own key.</summary>
public interface IResultSigner
{
    /// <summary>Signs the data with the private key, which is created when there is none yet.</summary>
    /// <exception cref="IOException">The key cannot be read or written.</exception>
    Signature Sign(ReadOnlySpan<byte> data);

    /// <summary>Whether the signature was made over exactly this data with the private half of the key it names.</summary>
    bool IsGood(Signature signature, ReadOnlySpan<byte> data);
}

/// <summary>An Ed25519 signature (RFC 8032) and the public key to check it with, both in base64.</summary>
public sealed record Signature(string Key, string Value);
