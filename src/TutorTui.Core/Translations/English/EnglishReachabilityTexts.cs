using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishReachabilityTexts : ReachabilityTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReachabilityTexts>.Add(Language.English, new EnglishReachabilityTexts());

    public override string Reaches(string place, string destination) => $"{place} reaches {destination}.";

    public override string DoesNotReach(string place, string destination) => $"{place} does not reach {destination}.";

    public override string DoesNotReachYet(string place, string destination) => $"{place} does not reach {destination} yet";

    public override string PingAnswer => "an answer to ping";

    public override string Page(string text) => $"a page with \"{text}\"";

    public override string WantedFrom(string wanted, string destination) => $"{wanted} from {destination}";

    public override string NothingToAsk => "nothing to ask yet";

    public override string AskedNoAnswer => "asked, no answer so far";

    public override string NotThereYet(string destination) => $"{destination} is not there yet.";

    public override string LookingForReason => "No answer. Looking for the reason, hop by hop …";
}
