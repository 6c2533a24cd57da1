using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Languages;

/// <summary>Texts on failures of the lab: what failed, why, and what to do.</summary>
internal abstract class LabErrorTexts
{
    public static LabErrorTexts Current => LanguageTable<LabErrorTexts>.Current;

    public abstract LabError NoFreeSubnet { get; }

    public abstract LabError NoKeys { get; }

    public abstract LabError NoPluginSources { get; }

    public abstract LabError PluginNotPushed(string why);

    /// <summary>Shown in place of the last lines of a program's log, when there are none.</summary>
    public abstract string NoLog { get; }

    public abstract LabError NoFolder(string why);

    public abstract LabError FileFailed(string why, string directory);

    public abstract LabError EngineBrokeOff(string why);

    public abstract LabError NothingRemoved(string socket);

    public abstract LabError CapabilitiesWithheld(IReadOnlyList<string> capabilities);

    public abstract LabError EngineSilent(string socket);

    public abstract LabError NoEngine(string socket);

    public abstract LabError EngineDoesNotStart(string lastLines, string log);

    /// <summary>A program of this computer that the lab needs is missing, and the tutor cannot install it.</summary>
    /// <param name="tool">What is needed.</param>
    /// <param name="packages">The Debian packages it is in.</param>
    /// <param name="isRoot">The tutor may install packages, but does not know how on this system.</param>
    public abstract LabError ToolMissing(HostTool tool, IReadOnlyList<string> packages, bool isRoot);

    public abstract LabError ToolNotInstalled(HostTool tool, string lastLines);

    public abstract LabError NoBaseSystem(string lastLines);

    public abstract LabError BaseSystemNotPacked(string why, string directory);

    public abstract LabError ImageNotBuilt(string image, string why);

    public abstract LabError ImageNotPushed(string image, string why);

    public abstract LabError PluginNotBuilt(string lastLines);

    public abstract LabError RegistrySilent(string registry, TimeSpan patience);

    public abstract LabError MachineNotReady(MachineName machine, string container, TimeSpan patience);
}
