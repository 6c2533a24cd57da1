using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishServiceTexts : ServiceTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ServiceTexts>.Add(Language.English, new EnglishServiceTexts());

    public override string Runs(string service, int running, int expected) => $"{service} runs, {running} of {expected} tasks.";

    public override string Differs(string service, string faults) => $"The service {service} is there, but {faults}.";

    public override string TasksWanted(int expected) => $"{expected} of {expected} tasks running";

    public override string TasksRunning(int running, int expected) => $"{running} of {expected} running";

    public override string RunningUnit => "tasks running";

    public override string WantsNoTask(string service) =>
        $"{service} wants no task at all. `docker service scale {service}=1` gives it one.";

    public override string AtLeastOneTask => "at least one task";

    public override string DoesNotStart(string service, string error) => $"{service} does not start: {error}.";

    public override string EndsAgain(string service, int ended) =>
        $"{service} ends again and again: {ended} of its tasks have ended already. A task lives as long as its command, and a shell without a terminal (-t) ends at once.";

    public override string TasksEnded(int ended) => $"{ended} tasks ended";

    public override string JustStarted(string service) => $"{service} has only just started";

    public override string IsStarting(string service) => $"{service} is starting";

    public override string Overdue(string service, int running, int expected, double seconds, string others) =>
        $"{service} has {running} of {expected} tasks running after {seconds:0} s; {others}. `docker service ps --no-trunc {service}` shows each task.";

    public override string NoOtherTask => "no other task is under way";

    public override string OtherTasks(IEnumerable<(string State, int Count)> tasks) =>
        $"under way: {string.Join(", ", tasks.Select(task => $"{task.Count} {task.State}"))}";

    public override string OnePerNode => "one per node";

    public override string NotPublishedThere => "not published there";

    public override string Wanted(string service) => $"service {service}";

    public override string NoSuchService => "no such service";

    public override string IsContainer(string name, MachineName machine) =>
        $"{name} on {machine} is a plain container; wanted is a service of the swarm, made with `docker service create`.";

    public override string SeenContainer(string name, MachineName machine) => $"container {name} on {machine}";

    public override string NoContainerYet(string service) => $"{service} has no running container yet.";

    public override string NotThereYet(string service) => $"There is no service {service} yet.";

    public override string RunningTask(string service) => $"a running task of {service}";
}
