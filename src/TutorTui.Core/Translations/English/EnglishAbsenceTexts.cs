using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishAbsenceTexts : AbsenceTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<AbsenceTexts>.Add(Language.English, new EnglishAbsenceTexts());

    public override string Network(string? name) => name is null ? "the network" : $"the network {name}";

    public override string Service(string name) => $"the service {name}";

    public override string Container(string? name) => name is null ? "the container" : $"the container {name}";

    public override string Image(string name) => $"the image {name}";

    public override string Volume(string? name) => name is null ? "the volume of yours" : $"the volume {name}";

    public override string Plugin(string name) => $"the plugin {name}";

    public override string StillThere(string what) => $"{Capitalized(what)} is still there.";

    public override string Gone(string what) => $"{Capitalized(what)} is gone.";

    public override string WantedGone(string what) => $"{what} gone";

    public override string SeenStill => "still there";

    public override string SeenGone => "gone";

    public override string StillStopping(string service, MachineName machine) =>
        $"The service {service} is removed; its container on {machine} is still stopping, which takes up to 10 seconds.";

    public override string NoContainerLeft => "no container left";

    public override string OneStopping => "one still stopping";

    public override string WantedStopped(string? container) => $"{container ?? "the container"} does not run";

    public override string Running => "running";

    public override string NotRunning => "not running";

    public override string StillRuns(string container) => $"{container} still runs. `docker stop {container}` takes up to 10 seconds.";

    public override string RunsNoMore(string? container) => $"{container ?? "the container"} does not run any more.";

    private static string Capitalized(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
