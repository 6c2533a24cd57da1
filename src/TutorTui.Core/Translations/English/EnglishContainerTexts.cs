using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishContainerTexts : ContainerTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ContainerTexts>.Add(Language.English, new EnglishContainerTexts());

    public override string Runs(string container, MachineName machine) => $"{container} runs on {machine}.";

    public override string RunsBut(string container, string faults) => $"{container} runs, but {faults}.";

    public override string IsThereBut(string container, string faults) => $"{container} is there, but {faults}.";

    public override string Wanted(ContainerSelector wanted)
    {
        var name = wanted.Name is null ? string.Empty : $" {wanted.Name}";
        var image = wanted.Image is null ? string.Empty : $" from {wanted.Image}";
        var mode = wanted.NetworkMode is null ? string.Empty : $" in {wanted.NetworkMode} networking mode";
        return $"container{name}{image}{mode}";
    }

    public override string FoundRunning(string container, string image) => $"{container}: {image}, running";

    public override string NoSuchContainer => "no such container";

    public override string IsService(string name) =>
        $"{name} is a service of the swarm; wanted is a plain container, made with `docker run`.";

    public override string SeenService(string name) => $"service {name}";

    public override string StartWithNetwork(string mode) => $"start it with --network {mode}";

    public override string PublishedElsewhere(int port, string hostPorts, int wanted) =>
        $"its port {port} is published on {hostPorts} instead of {wanted}";

    public override string HostPortFirst(int hostPort, int port) => $"with -p the machine's port comes first: -p {hostPort}:{port}";

    public override string Ended => "ended";

    public override string EndedUnit => "ended";

    public override string HasEnded(string container, int? exitCode) => $"{container} has ended with status {exitCode}.";

    public override string StillRuns(string container) => $"{container} still runs";

    public override string RunsOn(string container) =>
        $"{container} runs on; here it was to end by itself. `docker logs {container}` may say why it did not.";

    public override string Created(string container) =>
        $"{container} is created, not started yet. `docker start {container}` starts it; where that fails it says why.";

    public override string Restarting(string container) => $"{container} ends and is restarted again and again. {MayLog(container)}";

    public override string Exited(string container, int? exitCode) =>
        $"{container} does not run: it ended with status {exitCode}. {MayLog(container)}";

    public override string Paused(string container) => $"{container} is paused. `docker unpause {container}` lets it run on.";

    public override string DoesNotRun(string container, string state) => $"{container} does not run: it is {state}.";

    private static string MayLog(string container) => $"`docker logs {container}` may say why.";
}
