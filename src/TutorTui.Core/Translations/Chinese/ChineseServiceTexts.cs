using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseServiceTexts : ServiceTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ServiceTexts>.Add(Language.Chinese, new ChineseServiceTexts());

    public override string Runs(string service, int running, int expected) => $"{service} 正在运行，{expected} 个任务中有 {running} 个在运行。";

    public override string Differs(string service, string faults) => ChineseText.Of($"服务 {service} 已经存在，但{faults}。");

    public override string TasksWanted(int expected) => $"{expected} 个任务全部在运行";

    public override string TasksRunning(int running, int expected) => $"{expected} 个任务中有 {running} 个在运行";

    public override string RunningUnit => "个任务在运行";

    public override string WantsNoTask(string service) => $"{service} 要求的任务数是 0。用 `docker service scale {service}=1` 给它一个任务。";

    public override string AtLeastOneTask => "至少一个任务";

    public override string DoesNotStart(string service, string error) => $"{service} 启动不了：{error}。";

    public override string EndsAgain(string service, int ended) =>
        $"{service} 反复结束：它已经有 {ended} 个任务结束了。任务的寿命和它的命令一样长，而没有终端（-t）的 shell 会立刻结束。";

    public override string TasksEnded(int ended) => $"{ended} 个任务已结束";

    public override string JustStarted(string service) => $"{service} 刚刚启动";

    public override string IsStarting(string service) => $"{service} 正在启动";

    public override string Overdue(string service, int running, int expected, double seconds, string others) =>
        $"过了 {seconds:0} 秒，{service} 的 {expected} 个任务中有 {running} 个在运行；{others}。`docker service ps --no-trunc {service}` 会列出每个任务。";

    public override string NoOtherTask => "没有其他任务正在启动";

    public override string OtherTasks(IEnumerable<(string State, int Count)> tasks) =>
        $"其他任务：{string.Join("，", tasks.Select(task => $"{task.State} {task.Count} 个"))}";

    public override string OnePerNode => "每个节点一个";

    public override string NotPublishedThere => "没有发布在那里";

    public override string Wanted(string service) => $"服务 {service}";

    public override string NoSuchService => "没有这个服务";

    public override string IsContainer(string name, MachineName machine) =>
        $"{machine} 上的 {name} 是普通容器；这里需要的是用 `docker service create` 创建的 swarm 服务。";

    public override string SeenContainer(string name, MachineName machine) => $"{machine} 上的容器 {name}";

    public override string NoContainerYet(string service) => $"{service} 还没有正在运行的容器。";

    public override string NotThereYet(string service) => $"还没有服务 {service}。";

    public override string RunningTask(string service) => $"{service} 的一个正在运行的任务";
}
