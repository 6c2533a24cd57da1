using System.Security.Cryptography;
using Docker.DotNet;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's own key pair (ed25519), and the host keys of its machines.</summary>
internal sealed class LabKeys(DockerClient client, LabOptions options)
{
    public string PrivateKeyPath => Path.Combine(options.StateDirectory, "id_ed25519");

    private string PublicKeyPath => PrivateKeyPath + ".pub";

    public async Task<string> PublicKeyAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(PrivateKeyPath) || !File.Exists(PublicKeyPath))
        {
            await CreateAsync(cancellationToken).ConfigureAwait(false);
        }

        return await File.ReadAllTextAsync(PublicKeyPath, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// SHA-256 of a public key line, as OpenSSH prints fingerprints (RFC 4253 section 6.6 defines the blob); empty, which no key matches,
    /// for a line without a key.
    /// </summary>
    public static string Fingerprint(string publicKeyLine)
    {
        if (publicKeyLine.Split(' ') is not [_, var key, ..])
        {
            return string.Empty;
        }

        var blob = new byte[key.Length];
        return Convert.TryFromBase64String(key.TrimEnd(), blob, out var length)
            ? Convert.ToBase64String(SHA256.HashData(blob.AsSpan(0, length))).TrimEnd('=')
            : string.Empty;
    }

    /// <summary>The machine image has ssh-keygen; the host may not.</summary>
    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        var made = await client.Containers.CreateContainerAsync(
            new()
            {
                Image = ImageBuilder.NameOf("machine"),
                Entrypoint = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", $"tutor {options.Name}", "-f", "/tmp/key"],
                Labels = new Dictionary<string, string> { [LabLabels.Lab] = options.Name, [LabLabels.Role] = "keys" },
            },
            cancellationToken).ConfigureAwait(false);
        try
        {
            await client.Containers.StartContainerAsync(made.ID, new(), cancellationToken).ConfigureAwait(false);
            await client.Containers.WaitContainerAsync(made.ID, cancellationToken).ConfigureAwait(false);
            var secret = await ContainerFiles.GetAsync(client, made.ID, "/tmp/key", cancellationToken).ConfigureAwait(false);
            var open = await ContainerFiles.GetAsync(client, made.ID, "/tmp/key.pub", cancellationToken).ConfigureAwait(false);
            if (string.IsNullOrEmpty(secret) || string.IsNullOrEmpty(open))
            {
                throw new LabException(LabErrorTexts.Current.NoKeys);
            }

            await WriteSecretAsync(secret, cancellationToken).ConfigureAwait(false);
            await File.WriteAllTextAsync(PublicKeyPath, open, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await client.Containers.RemoveContainerAsync(made.ID, new() { Force = true, RemoveVolumes = true }, CancellationToken.None)
                .ConfigureAwait(false);
        }
    }

    private async Task WriteSecretAsync(string secret, CancellationToken cancellationToken)
    {
        var writing = PrivateKeyPath + ".part";
        var file = new FileStream(writing, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(secret), cancellationToken).ConfigureAwait(false);
        }

        File.Move(writing, PrivateKeyPath, overwrite: true);
    }
}
