using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages;

/// <summary>Texts about this computer before a lab is made. All except the subjects are clauses without a full stop.</summary>
internal abstract class DiagnosisTexts
{
    public static DiagnosisTexts Current => LanguageTable<DiagnosisTexts>.Current;

    /// <summary>A subject, like the following ones down to <see cref="Memory"/>.</summary>
    public abstract string Engine { get; }

    public abstract string Capabilities { get; }

    public abstract string VirtualIps { get; }

    public abstract string Internet { get; }

    public abstract string BaseSystem { get; }

    public abstract string NetworkPlugin { get; }

    public abstract string Disk { get; }

    public abstract string Memory { get; }

    public abstract string LetRootStartEngine { get; }

    public abstract string TutorStartsEngine { get; }

    public abstract string TutorInstallsEngine { get; }

    public abstract string InstallEngine { get; }

    public abstract string EnginesInContainers { get; }

    public abstract string GetCapabilities { get; }

    public abstract string VirtualIpsBalanced { get; }

    public abstract string VirtualIpsNotBalanced { get; }

    public abstract string TasksNamesDoAsWell { get; }

    public abstract string Offline { get; }

    public abstract string LabAnswersInstead { get; }

    public abstract string Online { get; }

    public abstract string NoDockerHub { get; }

    public abstract string LabServesStandIns { get; }

    public abstract string ThereAlready { get; }

    public abstract string NotMadeYet { get; }

    public abstract string DebootstrapMissing { get; }

    public abstract string TutorMakesBase { get; }

    public abstract string TutorInstallsDebootstrap { get; }

    public abstract string BaseNeedsRoot { get; }

    public abstract string BuiltAlready { get; }

    public abstract string NotBuiltYet { get; }

    public abstract string SdkMissing { get; }

    public abstract string TutorBuildsPlugin { get; }

    public abstract string InstallSdk { get; }

    public abstract string NothingAnswersAt(string socket);

    public abstract string EngineIs(string version, string storageDriver, string? cgroupVersion, string kernel);

    public abstract string CapabilitiesWithheld(IReadOnlyList<string> capabilities);

    public abstract string DiskFree(string size, string folder);

    public abstract string MakeRoom(string needed);

    public abstract string ComfortableWith(string memory);
}
