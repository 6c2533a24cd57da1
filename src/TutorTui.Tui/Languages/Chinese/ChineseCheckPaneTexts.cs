using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseCheckPaneTexts : CheckPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<CheckPaneTexts>.Add(Language.Chinese, new ChineseCheckPaneTexts());

    public override string LookingAtMachines => "正在查看两台机器……";

    public override string TutorIsDoing(string doing) => $"教程正在替你做：{doing}";

    public override string LessonIsComplete => "这一课完成了。按 l 查看其他课程。";

    public override string Skipped(string message) => $"已跳过。{message}";

    public override string DoneGoOn => "完成了。按 n 转到下一步。";

    public override string OnlyToRead => "这一章供阅读，没有要检查的内容。";

    public override string NothingCheckedWithoutLab(string failure) => $"现在无法检查：{failure}原因和办法见 shell 一栏。";

    public override string ChecksComeWithLab => "实验环境一就绪，这里就会自动检查各个步骤。";

    public override string MakingReady(string action) => $"正在为这一课准备机器：{action}……";

    public override string WaitingForAnswer => "你回答之后，这一课就可以开始。";

    public override string LeftAsTheyAre => "机器保持原样，所以不作检查。按 r 重新询问。";

    public override string RTriesAgain => "按 r 重试。";

    public override string DoneButRegressed(string lost) => $"完成过。{lost}";

    public override string Done => "完成了。";

    public override string DoneWithHelp => "在教程的帮助下完成了。";

    public override string SkippedStillCounts => "已跳过。以后做了仍然算数。";

    public override string DockerSaysOn(MachineName machine) => $"{machine} 上的 Docker：";

    public override string ShellSaysOn(MachineName machine) => $"{machine} 上的 shell：";

    public override string CommandSaysOn(MachineName machine) => $"{machine} 上的命令：";

    public override string HintForIt => "按 h 查看针对它的提示。";

    public override string FirstThings => "先做准备";

    public override string OpeningShells => "打开 shell";

    public override string Looking => "查看两台机器";
}
