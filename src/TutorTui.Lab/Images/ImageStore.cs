using Docker.DotNet;
using Docker.DotNet.Models;
using TutorTui.Core.Labs;
using TutorTui.Lab.Engines;

namespace TutorTui.Lab.Images;

/// <summary>Queries about images on the learner's engine.</summary>
internal static class ImageStore
{
    public static async Task<bool> ExistsAsync(DockerClient client, string name, CancellationToken cancellationToken) =>
        await FindAsync(client, name, cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>The value of one of the image's labels; empty if the image lacks it, null if there is no such image.</summary>
    public static async Task<string?> LabelAsync(
        DockerClient client, string name, string label, CancellationToken cancellationToken)
    {
        var image = await FindAsync(client, name, cancellationToken).ConfigureAwait(false);
        return image is null ? null : image.Labels?.TryGetValue(label, out var value) == true ? value : string.Empty;
    }

    /// <summary>Every image that was built by this lab or any other.</summary>
    public static async Task<IList<ImagesListResponse>> OfLabsAsync(DockerClient client, CancellationToken cancellationToken) =>
        await client.Images.ListImagesAsync(
            new() { All = false, Filters = Filters.Label(LabLabels.Lab) }, cancellationToken).ConfigureAwait(false);

    /// <summary>Every image that this lab was the last to build. Labs share images by name: another lab may use them.</summary>
    public static async Task<IList<ImagesListResponse>> OwnAsync(
        DockerClient client, string lab, CancellationToken cancellationToken) =>
        await client.Images.ListImagesAsync(
            new() { All = false, Filters = Filters.Label(LabLabels.Lab, lab) }, cancellationToken).ConfigureAwait(false);

    private static async Task<ImagesListResponse?> FindAsync(
        DockerClient client, string name, CancellationToken cancellationToken)
    {
        var filters = new Dictionary<string, IDictionary<string, bool>>
        {
            ["reference"] = new Dictionary<string, bool> { [name] = true },
        };
        var found = await client.Images.ListImagesAsync(new() { Filters = filters }, cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault();
    }
}
