using System.Formats.Tar;
using System.Text;
using Docker.DotNet;

namespace TutorTui.Lab.Machines;

/// <summary>Puts files into containers and takes them out, through the engine.</summary>
internal static class ContainerFiles
{
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

    /// <summary>The file's text, or null when the container has no such file (yet).</summary>
    public static async Task<string?> GetAsync(
        DockerClient client, string container, string path, CancellationToken cancellationToken)
    {
        try
        {
            var archive = await client.Containers
                .GetArchiveFromContainerAsync(container, new() { Path = path }, statOnly: false, cancellationToken)
                .ConfigureAwait(false);
            using var tar = new TarReader(archive.Stream ?? Stream.Null);
            var entry = await tar.GetNextEntryAsync(copyData: true, cancellationToken).ConfigureAwait(false);
            if (entry?.DataStream is not { } data)
            {
                return string.Empty;
            }

            using var reader = new StreamReader(data);
            return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
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
