using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Texts about containers.</summary>
internal abstract class ContainerTexts
{
    public static ContainerTexts Current => LanguageTable<ContainerTexts>.Current;

    public abstract string Runs(string container, MachineName machine);

    public abstract string RunsBut(string container, string faults);

    public abstract string IsThereBut(string container, string faults);

    /// <summary>The wanted object, as a phrase without an article.</summary>
    public abstract string Wanted(ContainerSelector wanted);

    public abstract string FoundRunning(string container, string image);

    public abstract string NoSuchContainer { get; }

    public abstract string IsService(string name);

    public abstract string SeenService(string name);

    public abstract string StartWithNetwork(string mode);

    public abstract string PublishedElsewhere(int port, string hostPorts, int wanted);

    public abstract string HostPortFirst(int hostPort, int port);

    public abstract string Ended { get; }

    /// <summary>The unit that is counted while a container should end.</summary>
    public abstract string EndedUnit { get; }

    public abstract string HasEnded(string container, int? exitCode);

    public abstract string StillRuns(string container);

    public abstract string RunsOn(string container);

    public abstract string Created(string container);

    public abstract string Restarting(string container);

    public abstract string Exited(string container, int? exitCode);

    public abstract string Paused(string container);

    public abstract string DoesNotRun(string container, string state);
}
