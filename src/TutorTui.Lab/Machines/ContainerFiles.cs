using System.Formats.Tar;
using System.Text;
using Docker.DotNet;

namespace TutorTui.Lab.Machines;

/// <summary>Copies files into and out of containers, through the engine.</summary>
internal static class ContainerFiles
{
    private const int MaxLength = 1 << 16;

    public static async Task PutAsync(
        DockerClient client, string container, string path, string content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, path.TrimStart('/'))
                {
                    DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)),
                    Mode = (UnixFileMode)Convert.ToInt32("644", 8),
                },
                cancellationToken).ConfigureAwait(false);
        }

        stream.Position = 0;
        await client.Containers.ExtractArchiveToContainerAsync(container, new() { Path = "/" }, stream, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// The file's text, or null when the container has no such file (yet). Only the first 64 KiB are read: a learner is root on
    /// a machine and may
    /// put anything there.
    /// </summary>
    public static async Task<string?> GetAsync(
        DockerClient client, string container, string path, CancellationToken cancellationToken)
    {
        try
        {
            var archive = await client.Containers
                .GetArchiveFromContainerAsync(container, new() { Path = path }, statOnly: false, cancellationToken)
                .ConfigureAwait(false);
            using var tar = new TarReader(archive.Stream ?? Stream.Null);
            var entry = await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false);
            if (entry?.DataStream is not { } data)
            {
                return string.Empty;
            }

            var bytes = new byte[MaxLength];
            var length = await data.ReadAtLeastAsync(bytes, MaxLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        catch (DockerContainerNotFoundException)
        {
            return null;
        }
        catch (DockerApiException exception) when (exception.StatusCode is System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
