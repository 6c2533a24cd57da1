using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>Texts about whether one place reaches another, and about the targets of pings and requests.</summary>
internal abstract class ReachabilityTexts
{
    public static ReachabilityTexts Current => LanguageTable<ReachabilityTexts>.Current;

    public abstract string Reaches(string place, string destination);

    public abstract string DoesNotReach(string place, string destination);

    public abstract string DoesNotReachYet(string place, string destination);

    public abstract string PingAnswer { get; }

    public abstract string Page(string text);

    public abstract string WantedFrom(string wanted, string destination);

    public abstract string NothingToAsk { get; }

    public abstract string AskedNoAnswer { get; }

    public abstract string NotThereYet(string destination);

    public abstract string LookingForReason { get; }
}
