using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseKeyTexts : KeyTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyTexts>.Add(Language.Chinese, new ChineseKeyTexts());

    public override KeyText NextPane { get; } = new("下一栏", "转到下一栏：正文、shell、检查");

    public override KeyText PreviousPane { get; } = new("上一栏", "转到上一栏");

    public override KeyText Send { get; } = new("输入命令", "把标出的命令输入到它那台机器的 shell 里并执行；在列表中打开课程；shell 已关闭时打开一个新的");

    public override KeyText NextCommand { get; } = new("下一条命令", "标出这一步的下一条命令");

    public override KeyText NextStep { get; } = new("下一步", "转到下一步");

    public override KeyText PreviousStep { get; } = new("上一步", "转到上一步");

    public override KeyText ShowHint { get; } = new("提示", "显示这一步的提示；再按一次显示下一条");

    public override KeyText ShowSolution { get; } = new("答案", "显示或隐藏这一步的答案");

    public override KeyText OpenResult { get; } = new("详情", "显示检查结果的全部依据：期望、实际、位置、时间、查看方法；再按一次收起");

    public override KeyText SeeIt { get; } = new("看现场", "把能看到检查依据的只读命令输入到它那台机器的 shell 里");

    public override KeyText Answer { get; } = new("回答", "回答这一步的问题");

    public override KeyText SolveStep { get; } = new("替我做", "让教程做这一步；算作在帮助下完成");

    public override KeyText SkipStep { get; } = new("跳过", "跳过这一步继续；以后还可以做");

    public override KeyText ToStart { get; } = new("到这一步的开头", "不管机器现在怎样，都把它们带到当前步骤开始时的状态");

    public override KeyText OtherMachine { get; } = new("换机器", "显示另一台机器的 shell");

    public override KeyText Search { get; } = new("查找", "在正文、提示、答案、术语表、Docker 自带的帮助和错误信息里查找；在 shell 里，搜索它显示过的全部内容");

    public override KeyText Links { get; } = new("链接", "列出 shell 屏幕上的链接，可以复制或打开");

    public override KeyText Zoom { get; } = new("放大", "让当前一栏占满窗口；再按一次恢复");

    public override KeyText CheckAgain { get; } = new("再检查", "马上重新查看两台机器；实验环境启动失败时，重新启动它");

    public override KeyText Restart { get; } = new("重新开始", "把机器恢复到课程开始时的状态，并清除这一课打的勾");

    public override KeyText Flag { get; } = new("标记", "考试中标记任务，以便稍后再做；再按一次取消标记");

    public override KeyText FinishExam { get; } = new("交卷", "结束考试并查看成绩");

    public override KeyText Lessons { get; } = new("课程", "显示课程列表");

    public override KeyText ChangeLanguage { get; } = new("语言", "换一种语言：程序和课程立刻改用它，并停留在原处");

    public override KeyText Help { get; } = new("帮助", "显示这些按键");

    public override KeyText Quit { get; } = new("退出", "退出教程；实验环境和进度都会保留");

    public override KeyText Up { get; } = new("向上", "向上一行；在检查栏，转到上一步");

    public override KeyText Down { get; } = new("向下", "向下一行；在检查栏，转到下一步");

    public override KeyText PageUp { get; } = new("上一页", "向上一页；在 shell 里，查看已经滚走的内容");

    public override KeyText PageDown { get; } = new("下一页", "向下一页");

    public override KeyText Top { get; } = new("开头", "到开头");

    public override KeyText Bottom { get; } = new("末尾", "到末尾");

    public override KeyText FindOlder { get; } = new("上一处", "到上一处匹配");

    public override KeyText FindNewer { get; } = new("下一处", "到下一处匹配");
}
