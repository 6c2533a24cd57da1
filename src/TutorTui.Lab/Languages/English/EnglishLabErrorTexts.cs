using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Languages.English;

internal sealed class EnglishLabErrorTexts : LabErrorTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabErrorTexts>.Add(Language.English, new EnglishLabErrorTexts());

    private const string CheckSources = "Check that the package sources can be reached: apt-get update";

    public override LabError NoFreeSubnet => new(
        "There is no free subnet for the lab.", "All of 10.213.0.0/16 is in use on this host.",
        ["Remove networks you no longer need: docker network prune"]);

    public override LabError NoKeys =>
        new("The lab's keys could not be made.", "ssh-keygen left no key.", ["tutor lab down", "tutor lab up"]);

    public override LabError NoPluginSources => new(
        "The network plugin cannot be built.", "Its sources are not beside the program.", ["Start ./tutor from the project's folder"]);

    public override LabError PluginNotPushed(string why) => new(
        "The network plugin could not be put into the lab's registry.", why, ["tutor lab down", "tutor lab up"]);

    public override string NoLog => "It left no log.";

    public override LabError NoFolder(string why) => new(
        "The lab has no folder for its keys and downloads.", why,
        ["Make that folder writable", "TUTOR_STATE_DIR=/tmp/tutor TUTOR_CACHE_DIR=/tmp/tutor-cache tutor lab up"]);

    public override LabError FileFailed(string why, string directory) =>
        new("A file of the lab could not be read or written.", why, [$"Check {directory} and the free disk space"]);

    public override LabError EngineBrokeOff(string why) => new("The Docker Engine broke off.", why, ["docker info", "tutor lab up"]);

    public override LabError NothingRemoved(string socket) => new(
        "The Docker Engine does not answer, so nothing was removed.",
        $"Something is at {socket}, but the engine is stopped or too busy.",
        ["sudo systemctl start docker", "tutor lab down"]);

    public override LabError CapabilitiesWithheld(IReadOnlyList<string> capabilities) => new(
        "This host does not let containers run a Docker Engine.",
        $"It withholds the capabilities {string.Join(", ", capabilities)}.",
        ["Use a virtual machine, or a container started with --privileged"]);

    public override LabError EngineSilent(string socket) => new(
        $"The Docker Engine at {socket} does not answer.", "It is stopped, or this user may not use it.",
        ["sudo usermod -aG docker $USER, then log in again", "sudo systemctl start docker", "sudo ./tutor"]);

    public override LabError NoEngine(string socket) => new(
        "There is no Docker Engine on this machine.", $"Nothing listens at {socket}, and only root can install one.",
        ["sudo ./tutor", "sudo apt-get install docker.io"]);

    public override LabError EngineDoesNotStart(string lastLines, string log) =>
        new("The Docker Engine does not start.", lastLines, [$"less {log}"]);

    public override LabError ToolMissing(HostTool tool, IReadOnlyList<string> packages, bool isRoot) => new(
        $"{NameOf(tool)} is missing.",
        isRoot ? "The tutor installs it by itself on Debian and Ubuntu only." : "Only root can install it.",
        [$"Install these packages or their like: {string.Join(' ', packages)}", "sudo ./tutor"]);

    public override LabError ToolNotInstalled(HostTool tool, string lastLines) => new(
        $"{NameOf(tool)} could not be installed.", lastLines,
        [CheckSources, "Then start the tutor again; it goes on where it stopped."]);

    public override LabError NoBaseSystem(string lastLines) => new(
        "The base system could not be put together.", lastLines, [CheckSources, "Start the tutor again; it begins this step anew."]);

    public override LabError BaseSystemNotPacked(string why, string directory) =>
        new("The base system could not be packed.", why, [$"Make room on the disk that holds {directory}"]);

    public override LabError ImageNotBuilt(string image, string why) => new(
        $"The image {image} could not be built.", why, [CheckSources, "Start the tutor again; it goes on with this step."]);

    public override LabError ImageNotPushed(string image, string why) =>
        new($"{image} could not be put into the lab's registry.", why, ["tutor lab reset"]);

    public override LabError PluginNotBuilt(string lastLines) => new(
        "The network plugin could not be built.", lastLines,
        ["Check that the package sources can be reached, then start the tutor again"]);

    public override LabError RegistrySilent(string registry, TimeSpan patience) => new(
        "The lab's registry does not answer.", $"Nothing came from {registry} within {patience.TotalSeconds:0} seconds.",
        ["tutor lab down", "tutor lab up"]);

    public override LabError MachineNotReady(MachineName machine, string container, TimeSpan patience) => new(
        $"{machine} does not get ready.",
        $"Its SSH server or its Docker Engine did not answer within {patience.TotalSeconds:0} seconds.",
        [$"docker logs {container}", "tutor lab reset"]);

    private static string NameOf(HostTool tool) => tool switch
    {
        HostTool.DockerEngine => "Docker Engine",
        HostTool.Debootstrap => "debootstrap",
        HostTool.PluginLinker => "The plugin's linker",
    };
}
