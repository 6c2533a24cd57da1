using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishStartTexts : StartTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<StartTexts>.Add(Language.English, new EnglishStartTexts());

    private const string OrMakeNew = "Try again; if it stays so, `tutor lab reset` makes both machines new.";

    public override string LeaveSwarm => "leave the swarm";

    public override string LeaveOtherSwarm => "leave the other swarm";

    public override string StartSwarm => "start a swarm";

    public override string JoinSwarm => "join the swarm";

    public override string RemoveService(string name) => $"remove the service {name}";

    public override string RemoveContainer(string name) => $"remove the container {name}";

    public override string RemoveNetwork(string name) => $"remove the network {name}";

    public override string RemoveVolume(string name) => $"remove the volume {name}";

    public override string RemovePlugin(string name) => $"remove the plugin {name}";

    public override LessonError CouldNot(string action, MachineName machine, string why) =>
        new($"Could not {action} on {machine}.", why, OrMakeNew);

    public override LessonError HadNoEffect(string action, MachineName machine) =>
        CouldNot(action, machine, "It was done, and it is still there.");

    public override LessonError MachineMissing(string lesson, MachineName machine) =>
        new($"{lesson} needs {machine}.", "This lab has no machine of that name.", "Type `tutor lab status`.");

    public override LessonError CannotBeAsked(MachineName machine, string why) =>
        new($"{machine} cannot be asked how it stands.", why, "Type `tutor lab status`; `tutor lab up` starts what is down.");

    public override LessonError LessonNotKept(string why) => new(
        "The beginning of the lesson could not be kept.", why,
        "Check that the disk has room and that the file can be written, then try again.");

    public override LessonError ExamNotKept(string why) =>
        new("The beginning of the exam could not be kept.", why, "Check that the disk has room, then try again.");

    public override LessonError OtherExamRunning(string attempt) => new(
        "Another exam is running.", $"{attempt} was begun and not finished, and the machines are its.", "Finish it: tutor exam finish");
}
