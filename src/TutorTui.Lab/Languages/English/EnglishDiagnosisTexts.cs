using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages.English;

internal sealed class EnglishDiagnosisTexts : DiagnosisTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DiagnosisTexts>.Add(Language.English, new EnglishDiagnosisTexts());

    public override string Engine => "Docker Engine";

    public override string Capabilities => "Capabilities";

    public override string VirtualIps => "Virtual IPs";

    public override string Internet => "Internet";

    public override string BaseSystem => "Base system";

    public override string NetworkPlugin => "Network plugin";

    public override string Disk => "Disk";

    public override string Memory => "Memory";

    public override string LetRootStartEngine => "start it, or let root install and start it: sudo ./tutor";

    public override string TutorStartsEngine => "the tutor starts it";

    public override string TutorInstallsEngine => "the tutor installs and starts it";

    public override string InstallEngine => "install Docker Engine and start it";

    public override string EnginesInContainers => "containers can run a Docker Engine of their own";

    public override string GetCapabilities => "use a virtual machine, or a container started with --privileged";

    public override string VirtualIpsBalanced => "the kernel balances a service's virtual IP (IP_VS)";

    public override string VirtualIpsNotBalanced => "the kernel shows no IP_VS, so a service's virtual IP may not answer";

    public override string TasksNamesDoAsWell =>
        "nothing to do: the tutor loads it where it is a module, and lessons and checks take tasks.NAME as well";

    public override string Offline => "8.8.8.8 does not answer";

    public override string LabAnswersInstead => "nothing to do: the lab answers in its place, and images come from the lab";

    public override string Online => "8.8.8.8 answers, Docker Hub can be reached";

    public override string NoDockerHub => "8.8.8.8 answers, Docker Hub does not";

    public override string LabServesStandIns => "nothing to do: the lab serves stand-ins for its images";

    public override string ThereAlready => "there already";

    public override string NotMadeYet => "not made yet";

    public override string DebootstrapMissing => "not made yet, debootstrap is missing";

    public override string TutorMakesBase => "the tutor makes it once, in a minute or two";

    public override string TutorInstallsDebootstrap => "the tutor installs debootstrap and makes it once";

    public override string BaseNeedsRoot => "it needs root and debootstrap: sudo ./tutor";

    public override string BuiltAlready => "built already";

    public override string NotBuiltYet => "not built yet";

    public override string SdkMissing => "not built yet, and the .NET SDK is missing";

    public override string TutorBuildsPlugin => "the tutor builds it once";

    public override string InstallSdk => "install the .NET SDK 10";

    public override string NothingAnswersAt(string socket) => $"nothing answers at {socket}";

    public override string EngineIs(string version, string storageDriver, string? cgroupVersion, string kernel) =>
        $"{version}, {storageDriver}, cgroup v{cgroupVersion}, kernel {kernel}";

    public override string CapabilitiesWithheld(IReadOnlyList<string> capabilities) => $"this host withholds {string.Join(", ", capabilities)}";

    public override string DiskFree(string size, string folder) => $"{size} free at {folder}";

    public override string MakeRoom(string needed) => $"make room: a lab needs {needed}";

    public override string ComfortableWith(string memory) => $"a lab is comfortable with {memory}";
}
