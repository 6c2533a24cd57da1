using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseMissingObjectTexts : MissingObjectTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MissingObjectTexts>.Add(Language.Chinese, new ChineseMissingObjectTexts());

    public override string OnOtherMachine(string wanted, MachineName there, MachineName here) =>
        ChineseText.Of($"{wanted}在 {there} 上，但它应该在 {here} 上。请在 {here} 上创建；{there} 上的那一个用不着。");

    public override string SeenOn(MachineName machine) => $"它在 {machine} 上";

    public override string NearName(MachineName machine, string near, string wanted, string slip) =>
        $"{machine} 上有 {near}，它和 {wanted} 很像：{slip}。名字的每个字母都必须一致。";

    public override string CapitalsDiffer => "只是大小写不同";

    public override string TooShort => "少了一些字符";

    public override string TooLong => "多了一些字符";

    public override string LettersSwapped => "有两个字母的位置颠倒了";

    public override string LetterDiffers => "有一个字母不同";

    public override string TypedInside(string command, string container, MachineName machine) =>
        $"你在容器 {container} 里输入了 `{command}`，那里没有 Docker。用 `exit` 离开它，再到 {machine} 上输入。";

    public override string SeenTypedInside(string container) => $"在 {container} 里输入";

    public override string NotThereYet(MachineName machine, string wanted) => ChineseText.Of($"{machine} 上还没有{wanted}。");
}
