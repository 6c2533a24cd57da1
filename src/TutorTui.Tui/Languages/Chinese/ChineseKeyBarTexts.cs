using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseKeyBarTexts : KeyBarTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyBarTexts>.Add(Language.Chinese, new ChineseKeyBarTexts());

    public override string Open => "打开";

    public override string Less => "收起";

    public override string Details => "详情";

    public override string SendTo(MachineReference machine) => $"输入到 {machine}";

    public override string GoOn => "继续";

    public override string TryAgain => "重试";

    public override string ToShell => "到 shell";

    public override string ToChecks => "到检查";

    public override string ToText => "到正文";

    public override string SearchShell => "搜索";

    public override string LookBack => "回看";

    public override string PrefixPressed => "之后按";

    public override string PrefixFirst => "之后按";

    public override string SearchPrompt => "搜索";

    public override string SearchKeys => "Enter 搜索  Esc 取消";
}
