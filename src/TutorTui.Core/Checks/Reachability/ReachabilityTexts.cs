using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>Whether one place reaches another, and what a ping or a request goes to.</summary>
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
