using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Lessons.Start;

/// <summary>Texts about beginning a lesson or an exam: what is done to the machines, and why it failed.</summary>
internal abstract class StartTexts
{
    public static StartTexts Current => LanguageTable<StartTexts>.Current;

    public abstract string RemoveService(string name);

    public abstract string RemoveContainer(string name);

    public abstract string RemoveNetwork(string name);

    public abstract string RemoveVolume(string name);

    public abstract string RemovePlugin(string name);

    public abstract string LeaveSwarm { get; }

    /// <summary>A swarm that is not the lesson's.</summary>
    public abstract string LeaveOtherSwarm { get; }

    public abstract string StartSwarm { get; }

    public abstract string JoinSwarm { get; }

    /// <summary>An action of the start plan failed.</summary>
    /// <param name="action">One of the phrases above.</param>
    /// <param name="machine">Where.</param>
    /// <param name="why">The machine's message.</param>
    public abstract LessonError CouldNot(string action, MachineName machine, string why);

    /// <summary>The action reported no error, but the machine has not changed.</summary>
    public abstract LessonError HadNoEffect(string action, MachineName machine);

    public abstract LessonError MachineMissing(string lesson, MachineName machine);

    public abstract LessonError CannotBeAsked(MachineName machine, string why);

    public abstract LessonError LessonNotKept(string why);

    public abstract LessonError ExamNotKept(string why);

    public abstract LessonError OtherExamRunning(string attempt);

    public string Of(StartAction action, string subject) => action switch
    {
        StartAction.RemoveService => RemoveService(subject),
        StartAction.RemoveContainer => RemoveContainer(subject),
        StartAction.RemoveNetwork => RemoveNetwork(subject),
        StartAction.RemoveVolume => RemoveVolume(subject),
        StartAction.RemovePlugin => RemovePlugin(subject),
        StartAction.LeaveSwarm => LeaveSwarm,
        StartAction.LeaveOtherSwarm => LeaveOtherSwarm,
        StartAction.StartSwarm => StartSwarm,
        StartAction.JoinSwarm => JoinSwarm,
    };
}
