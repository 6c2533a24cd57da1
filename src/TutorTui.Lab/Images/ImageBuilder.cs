using System.Globalization;
using System.Text.RegularExpressions;
using Docker.DotNet;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Logging;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Images;

/// <summary>Builds images from recipes through the engine, unless an image of the same recipe exists.</summary>
internal sealed partial class ImageBuilder(DockerClient client, LabOptions options, ILogger logger)
{
    /// <summary>The name of a recipe's image.</summary>
    public static string NameOf(string recipe) => $"tutortui/{recipe}:lab";

    public async Task PrepareAsync(string name, LabStep labStep, CancellationToken cancellationToken)
    {
        var recipe = Recipe.Read(options.RecipesDirectory, name, HostPackages.Read("/etc/apt"));
        var image = NameOf(name);
        var hash = recipe.Hash(BaseImage.Name);
        var built = await ImageStore.LabelAsync(client, image, LabLabels.Recipe, cancellationToken).ConfigureAwait(false);
        if (built == hash)
        {
            Log.ImageFound(logger, image, hash);
            labStep.Skip(LabSetupTexts.Current.ThereAlready);
            return;
        }

        Log.ImageBuilt(logger, image, hash, built ?? "none");
        var log = new BuildLog(labStep);
        using var context = recipe.ToContext();
        try
        {
            await client.Images.BuildImageFromDockerfileAsync(
                new ImageBuildParameters
                {
                    Tags = [image],
                    BuildArgs = new Dictionary<string, string> { ["BASE"] = BaseImage.Name, ["LAB"] = options.Name },
                    NetworkMode = "host",
                    Remove = true,
                    ForceRemove = true,
                    Labels = new Dictionary<string, string>
                    {
                        [LabLabels.Lab] = options.Name,
                        [LabLabels.Role] = "image",
                        [LabLabels.Recipe] = hash,
                    },
                },
                context, authConfigs: [], headers: new Dictionary<string, string>(), log, cancellationToken).ConfigureAwait(false);
        }
        catch (DockerApiException exception)
        {
            throw new LabException(LabErrorTexts.Current.ImageNotBuilt(name, exception.Message));
        }

        if (log.Error is { } error)
        {
            throw new LabException(LabErrorTexts.Current.ImageNotBuilt(name, error + "\n" + log.Tail));
        }
    }

    /// <summary>Turns the build's output into progress reports, in order, which <see cref="Progress{T}"/> does not guarantee.</summary>
    private sealed partial class BuildLog(LabStep labStep) : IProgress<JSONMessage>
    {
        private const int TailLength = 5;
        private readonly Queue<string> _tail = [];
        private double _fraction;

        public string? Error { get; private set; }

        public string Tail => string.Join('\n', _tail);

        public void Report(JSONMessage value)
        {
            Error ??= value.Error?.Message;
            var line = value.Stream?.Trim();
            if (string.IsNullOrEmpty(line))
            {
                return;
            }

            _tail.Enqueue(line);
            if (_tail.Count > TailLength)
            {
                _tail.Dequeue();
            }

            var match = StepLine().Match(line);
            if (match.Success)
            {
                _fraction = (Number(match.Groups["number"]) - 1) / Number(match.Groups["count"]);
            }

            labStep.Report(line.Split('\n')[^1], _fraction);
        }

        private static double Number(Group group) => double.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

        [GeneratedRegex(@"^Step (?<number>\d+)/(?<count>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
        private static partial Regex StepLine();
    }
}
