using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseReachabilityTexts : ReachabilityTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReachabilityTexts>.Add(Language.Chinese, new ChineseReachabilityTexts());

    public override string Reaches(string place, string destination) => ChineseText.Of($"{place} 可以访问{destination}。");

    public override string DoesNotReach(string place, string destination) => ChineseText.Of($"{place} 无法访问{destination}。");

    public override string DoesNotReachYet(string place, string destination) => ChineseText.Of($"{place} 还无法访问{destination}");

    public override string PingAnswer => "对 ping 的回答";

    public override string Page(string text) => $"包含“{text}”的网页";

    public override string WantedFrom(string wanted, string destination) => ChineseText.Of($"{wanted}，来自{destination}");

    public override string NothingToAsk => "还没有可以询问的对象";

    public override string AskedNoAnswer => "已询问，还没有回答";

    public override string NotThereYet(string destination) => ChineseText.Of($"还没有{destination}。");

    public override string LookingForReason => "没有回答。正在逐跳查找原因……";
}
