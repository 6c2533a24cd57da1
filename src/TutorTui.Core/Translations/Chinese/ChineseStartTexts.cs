using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseStartTexts : StartTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<StartTexts>.Add(Language.Chinese, new ChineseStartTexts());

    private const string OrMakeNew = "请再试一次；如果还是这样，`tutor lab reset` 会重新创建两台机器。";

    public override string LeaveSwarm => "离开 swarm";

    public override string LeaveOtherSwarm => "离开另一个 swarm";

    public override string StartSwarm => "建立一个 swarm";

    public override string JoinSwarm => "加入 swarm";

    public override string RemoveService(string name) => $"删除服务 {name}";

    public override string RemoveContainer(string name) => $"删除容器 {name}";

    public override string RemoveNetwork(string name) => $"删除网络 {name}";

    public override string RemoveVolume(string name) => $"删除卷 {name}";

    public override string RemovePlugin(string name) => $"删除插件 {name}";

    public override LessonError CouldNot(string action, MachineName machine, string why) =>
        new($"在 {machine} 上没能完成这一操作：{action}。", why, OrMakeNew);

    public override LessonError HadNoEffect(string action, MachineName machine) => CouldNot(action, machine, "命令已经执行，但没有效果。");

    public override LessonError MachineMissing(string lesson, MachineName machine) =>
        new($"“{lesson}”需要 {machine}。", "这个实验环境里没有这个名字的机器。", "请输入 `tutor lab status`。");

    public override LessonError CannotBeAsked(MachineName machine, string why) =>
        new($"无法查询 {machine} 的状态。", why, "请输入 `tutor lab status`；`tutor lab up` 会启动没有运行的部分。");

    public override LessonError LessonNotKept(string why) =>
        new("课程已开始，但没能记录下来。", why, "请检查磁盘是否有空间、文件是否可写，然后重试。");

    public override LessonError ExamNotKept(string why) => new("考试已开始，但没能记录下来。", why, "请检查磁盘是否有空间，然后重试。");

    public override LessonError OtherExamRunning(string attempt) =>
        new("另一场考试正在进行。", $"{attempt} 已经开始但没有结束，机器正被它使用。", "请先结束它：tutor exam finish");
}
