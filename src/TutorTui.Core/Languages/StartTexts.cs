using TutorTui.Core.Courses;
using TutorTui.Core.Languages.Chinese;
using TutorTui.Core.Languages.English;
using TutorTui.Core.Lessons;

namespace TutorTui.Core.Languages;

/// <summary>What is said when a lesson or an exam begins: what is done to the machines, and why it could not be done.</summary>
internal abstract class StartTexts
{
    private static readonly LanguageTable<StartTexts> Table = new(new EnglishStartTexts(), new ChineseStartTexts());

    public static StartTexts Current => Table.Current;

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
    /// <param name="deed">One of the phrases above.</param>
    /// <param name="machine">Where.</param>
    /// <param name="why">What the machine said.</param>
    public abstract LessonError CouldNot(string deed, MachineName machine, string why);

    /// <summary>Done without an error, and still the machine is as before.</summary>
    public abstract LessonError HadNoEffect(string deed, MachineName machine);

    public abstract LessonError MachineMissing(string lesson, MachineName machine);

    public abstract LessonError CannotBeAsked(MachineName machine, string why);

    public abstract LessonError LessonNotKept(string why);

    public abstract LessonError ExamNotKept(string why);

    public abstract LessonError OtherExamRunning(string attempt);

    public string Of(StartDeed deed, string subject) => deed switch
    {
        StartDeed.RemoveService => RemoveService(subject),
        StartDeed.RemoveContainer => RemoveContainer(subject),
        StartDeed.RemoveNetwork => RemoveNetwork(subject),
        StartDeed.RemoveVolume => RemoveVolume(subject),
        StartDeed.RemovePlugin => RemovePlugin(subject),
        StartDeed.LeaveSwarm => LeaveSwarm,
        StartDeed.LeaveOtherSwarm => LeaveOtherSwarm,
        StartDeed.StartSwarm => StartSwarm,
        StartDeed.JoinSwarm => JoinSwarm,
        _ => throw new InvalidOperationException($"No text for {deed}."),
    };
}
