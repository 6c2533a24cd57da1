using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChinesePaneTexts : PaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<PaneTexts>.Add(Language.Chinese, new ChinesePaneTexts());

    public override string WindowTooSmall(TerminalSize window, int minColumns, int minRows) =>
        $"窗口大小为 {window.Columns}x{window.Rows}，教程至少需要 {minColumns}x{minRows}。";

    public override string LabIsBeingMadeReady => "实验环境：准备中";

    public override string LabIsReady => "实验环境：就绪";

    public override string LabHasFailed => "实验环境：失败";

    public override string Courses => "全部课程";

    public override string Lessons => "课程";

    public override string Text => "正文";

    public override string Lab => "实验环境";

    public override string Checks => "检查";

    public override string OpeningShell(MachineName machine) => $"正在打开 {machine} 的 shell……";

    public override string EnterOpensShell => "按 Enter 打开一个新的 shell。";

    public override string LinesBack(long lines) => $"↑ 往回 {lines} 行 · End";

    public override string MatchOf(int number, int total) => $"第 {number} 处，共 {total} 处";

    public override string ChecksAppearHere => "打开一课后，你一边操作，这里一边自动检查它的每一步。";

    public override string TasksAndFlags(int tasks, int flagged) => $"{tasks} 个任务，已标记 {flagged} 个";

    public override string PassedOf(int passed, int steps) => $"完成 {passed}/{steps}";

    public override string ZoomForMore => "……z 放大";

    public override string ChooseAndOpen => "↑ ↓ 选择，Enter 打开。";

    public override string LessonDone => "已完成";
}
