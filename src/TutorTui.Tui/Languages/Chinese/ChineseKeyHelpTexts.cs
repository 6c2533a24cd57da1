using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseKeyHelpTexts : KeyHelpTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyHelpTexts>.Add(Language.Chinese, new ChineseKeyHelpTexts());

    public override string HowKeysAct(string prefix) =>
        $"在正文和检查中，直接按这些键即可。在 shell 里，每个按键都归 shell：先按 {prefix}，再按这里的键。连按两次 {prefix}，会把它发给 shell。";

    public override string WhileLookingBack => "在 shell 里回看时，按其他任何键都会回到提示符：";

    public override string Mouse =>
        "鼠标也可以用：单击一栏、一台机器、一个步骤或一条命令；滚轮用来滚动。在 shell 上拖动可以复制；双击选中单词，三击选中整行；按住 Ctrl 单击打开链接；程序占用鼠标时，同时按住 Shift。按任意键关闭这份帮助，按方向键滚动。";
}
