using Docker.DotNet;
using Docker.DotNet.Models;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Images;

/// <summary>The Debian system that all images of the lab are built on.</summary>
internal sealed class BaseImage(DockerClient client, LabOptions options, BaseTarball tarball)
{
    public const string Repository = "tutortui/base";
    public const string Name = $"{Repository}:{HostPackages.Suite}";

    public async Task PrepareAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        if (await ImageStore.ExistsAsync(client, Name, cancellationToken).ConfigureAwait(false))
        {
            labStep.Skip(LabSetupTexts.Current.ThereAlready);
            return;
        }

        await tarball.PrepareAsync(labStep, cancellationToken).ConfigureAwait(false);
        labStep.Report(LabSetupTexts.Current.Importing, 0.98);
        await ImportAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task ImportAsync(CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(tarball.Path);
        await using (stream.ConfigureAwait(false))
        {
            await client.Images.CreateImageAsync(
                new ImagesCreateParameters
                {
                    FromSrc = "-",
                    Repo = Repository,
                    Tag = HostPackages.Suite,
                    Changes = [$"LABEL {LabLabels.Lab}={options.Name} {LabLabels.Role}=image"],
                },
                stream, authConfig: null, new Progress<JSONMessage>(), cancellationToken).ConfigureAwait(false);
        }
    }
}
