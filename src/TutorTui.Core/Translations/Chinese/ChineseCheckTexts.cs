using System.Runtime.CompilerServices;
using TutorTui.Core.Checks;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseCheckTexts : CheckTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<CheckTexts>.Add(Language.Chinese, new ChineseCheckTexts());

    public override string EarlierStepFirst => "先要通过前面的步骤。";

    public override string OtherCheckFirst => "先要通过另一项检查。";

    public override string NothingAsked => "这里没有任何要求。";

    public override string Looking => "正在查看……";

    public override string NotLookedAt => "尚未查看";

    public override string NoSuchMachine(MachineName machine) => $"这个实验环境里没有 {machine}。";

    public override string CannotBeAsked(MachineName machine, string? error) => $"无法查询 {machine}：{error}";

    public override string CannotLookInto(string place, string? error) => $"无法查看 {place}：{error}";

    public override string NoOutput => "没有输出";

    public override string NoAnswer => "没有回答";

    public override string Inside(string container, MachineName machine) => $"{machine} 上的 {container}";

    public override string UnderWay(string what, string progress) => $"{what}：{progress}。";

    public override string Progress(int done, int wanted, string unit, double elapsedSeconds, double patienceSeconds) =>
        $"{done}/{wanted} {unit}，已等 {elapsedSeconds:0} 秒，最多等 {patienceSeconds:0} 秒";

    public override string Sentences(string first, string second) => $"{first}{second}";
}
