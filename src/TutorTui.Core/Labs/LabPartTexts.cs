using TutorTui.Core.Languages;

namespace TutorTui.Core.Labs;

/// <summary>Names of the states of a lab's parts. Docker's own words for container states are used in every language.</summary>
internal abstract class LabPartTexts
{
    public static LabPartTexts Current => LanguageTable<LabPartTexts>.Current;

    public abstract string NotRunning { get; }

    public abstract string Absent { get; }

    public abstract string Unknown { get; }

    public string Of(LabPartState state) => state switch
    {
        LabPartState.NotRunning => NotRunning,
        LabPartState.Absent => Absent,
        LabPartState.Unknown => Unknown,
        LabPartState.Running => "running",
        LabPartState.Created => "created",
        LabPartState.Restarting => "restarting",
        LabPartState.Removing => "removing",
        LabPartState.Paused => "paused",
        LabPartState.Exited => "exited",
        LabPartState.Dead => "dead",
    };
}
