using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseShellTexts : ShellTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ShellTexts>.Add(Language.Chinese, new ChineseShellTexts());

    public override string NoneToSearch => "没有打开的 shell 可供搜索。";

    public override string GoThereFirst => "现在没有显示 shell，请先转到那里。";

    public override string NotFound(string query) => $"这个 shell 显示过的内容里没有“{query}”。";

    public override string NoneToLookForLinks => "屏幕上没有可以查找链接的 shell。";

    public override string NoLink => "shell 的屏幕上没有链接。";

    public override string StartingWhatIsDown(MachineName machine) => $"{machine} 没有应答。正在启动没有运行的机器……";

    public override string NotOpenYet(MachineName machine) => $"{machine} 的 shell 还没有打开。";

    public override string TakesNothing(MachineName machine) => $"{machine} 还没有读取先前输入的内容，刚才的按键已丢弃。";

    public override string Copied(string text) => $"已复制：{text}";

    public override string CopiedLines(int lines) => $"已复制 {lines} 行。";

    public override string CopiedAndOpened(string address) => $"已复制并打开：{address}";
}
