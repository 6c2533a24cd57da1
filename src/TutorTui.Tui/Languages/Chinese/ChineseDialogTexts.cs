using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseDialogTexts : DialogTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DialogTexts>.Add(Language.Chinese, new ChineseDialogTexts());

    public override string Keys => "按键";

    public override string KeysOfHelp => "↑ ↓ 滚动 · 其他任意键关闭";

    public override string Leave => "退出教程？";

    public override string LeaveMeans => "实验环境会继续运行，进度会保留。shell 里正在运行的程序会结束。";

    public override string KeysOfLeave => "y 退出 · n 留下";

    public override string Restart => "重新开始这一课？";

    public override string RestartMeans => "这一课打的勾会清除，两台机器会恢复到课程开始时的状态。";

    public override string KeysOfRestart => "y 重新开始 · n 全部保持原样";

    public override string Finish => "现在交卷？";

    public override string KeysOfFinish => "y 交卷 · n 继续考试";

    public override string Answer => "你的回答";

    public override string KeysOfAnswer => "Enter 回答 · Esc 以后再说";

    public override string Links => "shell 屏幕上的链接";

    public override string KeysOfLinks => "1 到 9 复制并打开 · 其他任意键关闭";

    public override string At(string place, string what) => $"{place}：{what}";

    public override string Solve(int step) => $"让教程做第 {step} 步？";

    public override string SolveWouldType => "教程会在它自己的 shell 里输入：";

    public override string SolveCounts => "之后，这一步算作在帮助下完成。";

    public override string KeysOfSolve => "y 替我做 · n 我自己来";

    public override string Jump(int step) => $"转到第 {step} 步的开头？";

    public override string JumpWouldDo(string title) => $"{title}。为此，教程会：";

    public override string IsTheStart => "让机器保持原样：现在就是这一课开始时的状态";

    public override string DoStepsUpTo(int last) => last == 1 ? "替你做第 1 步" : $"在它自己的 shell 里，替你做第 1 到第 {last} 步";

    public override string JumpTouches => "只会改动实验环境的机器里面的东西。你以前自己通过的步骤仍算自己通过；从这里起，重新打勾。";

    public override string KeysOfJump => "y 执行 · n 全部保持原样";

    public override string Consent => "让教程准备机器？";

    public override string ConsentWouldDo => "机器现在的状态与这一课开始时不同。为了恢复，教程会：";

    public override string KeysOfConsent => "y 执行 · n 保持原样，只阅读";

    public override string Begin(string exam) => $"开始“{exam}”？";

    public override string BeginWouldDo => "首先，教程会这样准备机器：";

    public override string KeysOfBegin => "y 开始计时 · n 以后再说";

    public override string MoreActions(int count) => $"还有 {count} 项";
}
