namespace TutorTui.Core.Results;

/// <summary>Signs with the learner's own key.</summary>
public interface IResultSigner
{
    /// <summary>Signs; makes the key where there is none yet.</summary>
    /// <exception cref="IOException">The key cannot be read or kept.</exception>
    Signature Sign(ReadOnlySpan<byte> data);

    /// <summary>Whether a signature was made over this very data with this key's private half.</summary>
    bool IsGood(Signature signature, ReadOnlySpan<byte> data);
}

/// <summary>An Ed25519 signature (RFC 8032) and the public key to check it with, both in base64.</summary>
public sealed record Signature(string Key, string Value);
