using Docker.DotNet;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab;

/// <summary>
/// Removes from the learner's engine everything with the lab's label, and the images that labs share when this is the last lab there.
/// </summary>
internal sealed class LabRemoval(DockerClient client, LabOptions options, LabContainers containers, ILogger logger)
{
    public async Task RunAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken)
    {
        var steps = new StepReporter(progress, [LabStage.Containers, LabStage.Network, LabStage.Images], logger);
        await steps.RunAsync(LabStage.Containers, _ => RemoveContainersAsync(cancellationToken)).ConfigureAwait(false);
        await steps.RunAsync(LabStage.Network, _ => RemoveNetworksAsync(cancellationToken)).ConfigureAwait(false);
        await steps.RunAsync(LabStage.Images, labStep => RemoveImagesAsync(labStep, cancellationToken)).ConfigureAwait(false);
    }

    private async Task RemoveContainersAsync(CancellationToken cancellationToken)
    {
        var found = await containers.ListAsync(cancellationToken).ConfigureAwait(false);
        await Task.WhenAll(found.Select(container => containers.RemoveAsync(container.ID, cancellationToken))).ConfigureAwait(false);
    }

    private async Task RemoveNetworksAsync(CancellationToken cancellationToken)
    {
        var networks = await client.Networks
            .ListNetworksAsync(new() { Filters = Filters.Label(LabLabels.Lab, options.Name) }, cancellationToken)
            .ConfigureAwait(false);
        foreach (var network in networks)
        {
            await client.Networks.DeleteNetworkAsync(network.ID, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Labs share their images by name, and an image bears the label of whichever lab built it last. So the label does not tell who
    /// needs it: as long as another lab is on the engine, all that have a name stay.
    /// </summary>
    private async Task RemoveImagesAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        var isShared = await HasOtherLabAsync(cancellationToken).ConfigureAwait(false);
        var images = await ImageStore.OfLabsAsync(client, cancellationToken).ConfigureAwait(false);

        // Newest first, so that images go before the base image they were built on.
        foreach (var image in images.OrderByDescending(image => image.Created))
        {
            var name = NameOf(image);
            if (isShared && name is not null)
            {
                labStep.Report(LabSetupTexts.Current.UsedByAnotherLab(name));
            }
            else if (!isShared || IsOwn(image.Labels))
            {
                await RemoveImageAsync(image.ID, name ?? image.ID, isForced: !isShared, labStep, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task RemoveImageAsync(
        string id, string name, bool isForced, LabStep labStep, CancellationToken cancellationToken)
    {
        labStep.Report(name);
        try
        {
            await client.Images.DeleteImageAsync(id, new() { Force = isForced }, cancellationToken).ConfigureAwait(false);
        }
        catch (DockerApiException exception) when (exception.StatusCode is System.Net.HttpStatusCode.Conflict)
        {
            // Something runs on it: it goes when that does.
            labStep.Report(LabSetupTexts.Current.UsedByAnotherLab(name));
        }
        catch (DockerImageNotFoundException)
        {
            // It went with an image that was built on it.
        }
    }

    /// <summary>A lab is there from its network on, before it has containers.</summary>
    private async Task<bool> HasOtherLabAsync(CancellationToken cancellationToken)
    {
        var containersOfLabs = await client.Containers
            .ListContainersAsync(new() { All = true, Filters = Filters.Label(LabLabels.Lab) }, cancellationToken).ConfigureAwait(false);
        var networksOfLabs = await client.Networks
            .ListNetworksAsync(new() { Filters = Filters.Label(LabLabels.Lab) }, cancellationToken).ConfigureAwait(false);
        return containersOfLabs.Any(container => !IsOwn(container.Labels)) || networksOfLabs.Any(network => !IsOwn(network.Labels));
    }

    private bool IsOwn(IDictionary<string, string>? labels) =>
        labels is not null && labels.TryGetValue(LabLabels.Lab, out var lab) && lab == options.Name;

    /// <summary>The image's name, or null when it has none any more.</summary>
    private static string? NameOf(ImagesListResponse image) => image.RepoTags?.FirstOrDefault(tag => tag is not "<none>:<none>");
}
