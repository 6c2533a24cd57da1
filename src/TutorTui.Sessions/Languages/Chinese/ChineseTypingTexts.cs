using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Sessions.Languages.Chinese;

internal sealed class ChineseTypingTexts : TypingTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<TypingTexts>.Add(Language.Chinese, new ChineseTypingTexts());

    public override string NotReadyInTime => "shell 没有及时就绪。";

    public override string ShellEnded(MachineName machine) => $"{machine} 上的 shell 已经结束。请先打开一个新的。";

    public override string ShellFailed(MachineName machine, string reason) => $"{machine} 上的 shell 已被关闭，因为无法显示它的输出：{reason}";

    public override string StillRunning(MachineName machine) => $"{machine} 上的 shell 里还有命令在运行。等它结束，或者按 Ctrl-C 停止它，然后重试。";

    public override string BelongsOnMachine(MachineName machine, string inside) =>
        $"这个命令要在 {machine} 本身执行，但它的 shell 在容器 {inside} 里面。请先用 `exit` 离开。";

    public override string BelongsInside(string container) => $"这个命令要在容器 {container} 里面执行。请先在那里打开一个 shell，方法见前面的步骤。";

    public override string NeverAsked(string command, string expected) => $"`{command}` 一直没有显示“{expected}”。";

    public override string DidNotEnd(string command, TimeSpan patience) => $"`{command}` 在 {patience.TotalMinutes:0} 分钟内没有结束。";
}
