using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using TutorTui.Core.Results;
using TutorTui.Signing.Languages;

namespace TutorTui.Signing;

/// <inheritdoc cref="IResultSigner"/>
/// <remarks>The private key is a file that only its owner can read. Uses BouncyCastle, because .NET 10 has no Ed25519.</remarks>
public sealed class Ed25519Signer(string keyPath) : IResultSigner
{
    public Signature Sign(ReadOnlySpan<byte> data)
    {
        var key = new Ed25519PrivateKeyParameters(ReadKey());
        var signer = new Org.BouncyCastle.Crypto.Signers.Ed25519Signer();
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(data);
        return new(Convert.ToBase64String(key.GeneratePublicKey().GetEncoded()), Convert.ToBase64String(signer.GenerateSignature()));
    }

    public bool IsGood(Signature signature, ReadOnlySpan<byte> data)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (Decode(signature.Key, Ed25519PublicKeyParameters.KeySize) is not { } key
            || Decode(signature.Value, Ed25519PrivateKeyParameters.SignatureSize) is not { } value)
        {
            return false;
        }

        try
        {
            var verifier = new Org.BouncyCastle.Crypto.Signers.Ed25519Signer();
            verifier.Init(forSigning: false, new Ed25519PublicKeyParameters(key));
            verifier.BlockUpdate(data);
            return verifier.VerifySignature(value);
        }
        catch (ArgumentException)
        {
            // 32 bytes that are no point of the curve (RFC 8032, 5.1.3).
            return false;
        }
    }

    private byte[] ReadKey()
    {
        if (File.Exists(keyPath))
        {
            return Decode(File.ReadAllText(keyPath).Trim(), Ed25519PrivateKeyParameters.KeySize)
                ?? throw new IOException(SigningTexts.Current.NoKey(keyPath));
        }

        var key = new Ed25519PrivateKeyParameters(new SecureRandom()).GetEncoded();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(keyPath))!);
        using var stream = new FileStream(keyPath, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(key) + "\n"));
        return key;
    }

    private static byte[]? Decode(string text, int length)
    {
        var bytes = new byte[length];
        return Convert.TryFromBase64String(text, bytes, out var written) && written == length ? bytes : null;
    }
}
