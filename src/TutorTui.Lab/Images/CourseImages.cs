using Docker.DotNet;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Logging;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Images;

/// <summary>The images the course works with: the real ones where Docker Hub answers, stand-ins where it does not.</summary>
internal sealed class CourseImages(DockerClient client, LabOptions options, ImageBuilder builder, ILogger logger)
{
    /// <summary>Image name, and the recipe of its stand-in.</summary>
    public static IReadOnlyList<(string Image, string Recipe)> All { get; } =
        [("alpine:latest", "alpine"), ("nginx:latest", "nginx"), ("postgres:12", "postgres")];

    /// <summary>Makes sure that the image is on the learner's engine.</summary>
    public async Task<LocalImage> PrepareAsync(
        string image, string recipe, bool isOffline, LabStep labStep, CancellationToken cancellationToken)
    {
        if (!isOffline)
        {
            var wasThere = await ImageStore.ExistsAsync(client, image, cancellationToken).ConfigureAwait(false);
            if (wasThere || await TryPullAsync(image, labStep, cancellationToken).ConfigureAwait(false))
            {
                Log.CourseImageChosen(logger, image, wasThere ? "the engine" : "Docker Hub");
                return new(image, image, IsPulled: !wasThere);
            }
        }

        Log.StandInChosen(logger, image, recipe);
        await builder.PrepareAsync(recipe, labStep, cancellationToken).ConfigureAwait(false);
        return new(image, ImageBuilder.NameOf(recipe), IsPulled: false);
    }

    /// <summary>
    /// Removes an image that was pulled for the lab from the engine: it has no label of the lab, and the lab's registry
    /// has it now.
    /// </summary>
    public async Task ReleaseAsync(LocalImage image, CancellationToken cancellationToken)
    {
        if (image.IsPulled)
        {
            await client.Images.DeleteImageAsync(image.Name, new(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tags the image for the lab's registry, pushes it, and removes the tag again.</summary>
    public async Task PushAsync(LocalImage local, string registry, LabStep labStep, CancellationToken cancellationToken)
    {
        var image = local.Image;
        var (name, tag) = (image.Split(':')[0], image.Split(':')[1]);
        var repository = $"{registry}/library/{name}";
        await client.Images.TagImageAsync(local.Name, new() { RepositoryName = repository, Tag = tag }, cancellationToken)
            .ConfigureAwait(false);
        var log = new PushLog(image, labStep);
        await client.Images.PushImageAsync(repository, new() { Tag = tag }, new AuthConfig(), log, cancellationToken)
            .ConfigureAwait(false);
        await client.Images.DeleteImageAsync($"{repository}:{tag}", new() { NoPrune = true }, cancellationToken).ConfigureAwait(false);
        if (log.Error is { } error)
        {
            throw new LabException(LabErrorTexts.Current.ImageNotPushed(image, error));
        }
    }

    /// <summary>Which of the images on this engine are stand-ins, and what they are made of.</summary>
    public async Task<IReadOnlyList<string>> StandInsAsync(CancellationToken cancellationToken)
    {
        var own = await ImageStore.OwnAsync(client, options.Name, cancellationToken).ConfigureAwait(false);
        return [.. All
            .Where(image => own.Any(candidate => candidate.RepoTags?.Contains(ImageBuilder.NameOf(image.Recipe)) == true))
            .Select(image => image.Image)];
    }

    private async Task<bool> TryPullAsync(string image, LabStep labStep, CancellationToken cancellationToken)
    {
        try
        {
            labStep.Report(LabSetupTexts.Current.Pulling(image));
            await client.Images.CreateImageAsync(
                new ImagesCreateParameters { FromImage = image.Split(':')[0], Tag = image.Split(':')[1] },
                authConfig: null, new Progress<JSONMessage>(), cancellationToken).ConfigureAwait(false);

            // A pull that fails half-way reports it in its messages only.
            return await ImageStore.ExistsAsync(client, image, cancellationToken).ConfigureAwait(false);
        }
        catch (DockerApiException)
        {
            return false;
        }
    }

    private sealed class PushLog(string image, LabStep labStep) : IProgress<JSONMessage>
    {
        public string? Error { get; private set; }

        public void Report(JSONMessage value)
        {
            Error ??= value.Error?.Message;
            labStep.Report($"{image}: {value.Status}");
        }
    }
}

/// <summary>A course image on the learner's engine.</summary>
/// <param name="Image">The image the course speaks of.</param>
/// <param name="Name">The name under which it is on the engine: its own, or its stand-in's.</param>
/// <param name="IsPulled">It was fetched for the lab and was not there before.</param>
internal sealed record LocalImage(string Image, string Name, bool IsPulled)
{
    /// <summary>Something else stands in for the image.</summary>
    public bool IsStandIn => Name != Image;
}
