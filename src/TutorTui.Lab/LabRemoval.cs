using Docker.DotNet;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab;

/// <summary>Removes everything with the lab's label from the learner's engine.</summary>
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

    private async Task RemoveImagesAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        var images = await ImageStore.OwnAsync(client, options.Name, cancellationToken).ConfigureAwait(false);

        // Newest first, so that images go before the base image they were built on.
        foreach (var image in images.OrderByDescending(image => image.Created))
        {
            labStep.Report(image.RepoTags?.FirstOrDefault() ?? image.ID);
            try
            {
                await client.Images.DeleteImageAsync(image.ID, new() { Force = true }, cancellationToken).ConfigureAwait(false);
            }
            catch (DockerApiException exception) when (exception.StatusCode is System.Net.HttpStatusCode.Conflict)
            {
                // Another lab's machines use the image; it is removed with them.
                labStep.Report(LabSetupTexts.Current.UsedByAnotherLab(image.RepoTags?.FirstOrDefault() ?? image.ID));
            }
        }
    }
}
