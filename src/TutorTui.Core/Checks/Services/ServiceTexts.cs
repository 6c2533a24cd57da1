using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Services;

/// <summary>Texts about swarm services.</summary>
internal abstract class ServiceTexts
{
    public static ServiceTexts Current => LanguageTable<ServiceTexts>.Current;

    public abstract string Runs(string service, int running, int expected);

    public abstract string Differs(string service, string faults);

    public abstract string TasksWanted(int expected);

    public abstract string TasksRunning(int running, int expected);

    /// <summary>The unit that is counted while a service starts.</summary>
    public abstract string RunningUnit { get; }

    public abstract string WantsNoTask(string service);

    public abstract string AtLeastOneTask { get; }

    public abstract string DoesNotStart(string service, string error);

    public abstract string EndsAgain(string service, int ended);

    public abstract string TasksEnded(int ended);

    public abstract string JustStarted(string service);

    public abstract string IsStarting(string service);

    public abstract string Overdue(string service, int running, int expected, double seconds, string others);

    public abstract string NoOtherTask { get; }

    /// <summary>The states, as Docker prints them.</summary>
    public abstract string OtherTasks(IEnumerable<(string State, int Count)> tasks);

    public abstract string OnePerNode { get; }

    public abstract string NotPublishedThere { get; }

    /// <summary>The wanted object, as a phrase without an article.</summary>
    public abstract string Wanted(string service);

    public abstract string NoSuchService { get; }

    public abstract string IsContainer(string name, MachineName machine);

    public abstract string SeenContainer(string name, MachineName machine);

    public abstract string NoContainerYet(string service);

    public abstract string NotThereYet(string service);

    public abstract string RunningTask(string service);
}
