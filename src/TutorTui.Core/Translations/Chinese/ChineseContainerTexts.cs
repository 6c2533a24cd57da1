using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseContainerTexts : ContainerTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ContainerTexts>.Add(Language.Chinese, new ChineseContainerTexts());

    public override string Runs(string container, MachineName machine) => $"{container} 正在 {machine} 上运行。";

    public override string RunsBut(string container, string faults) => ChineseText.Of($"{container} 正在运行，但{faults}。");

    public override string IsThereBut(string container, string faults) => ChineseText.Of($"{container} 已经存在，但{faults}。");

    public override string Wanted(ContainerSelector wanted)
    {
        string?[] traits =
        [
            wanted.Image is { } image ? $"镜像 {image}" : null,
            wanted.NetworkMode is { } mode ? $"网络模式 {mode}" : null,
        ];
        var container = wanted.Name is { } name ? $"容器 {name}" : "容器";
        var details = string.Join("，", traits.OfType<string>());
        return details.Length == 0 ? container : $"{container}（{details}）";
    }

    public override string FoundRunning(string container, string image) => $"{container}：{image}，正在运行";

    public override string NoSuchContainer => "没有这个容器";

    public override string IsService(string name) => $"{name} 是 swarm 的服务；这里需要的是用 `docker run` 启动的普通容器。";

    public override string SeenService(string name) => $"服务 {name}";

    public override string StartWithNetwork(string mode) => $"启动时加上 --network {mode}";

    public override string PublishedElsewhere(int port, string hostPorts, int wanted) => $"它的端口 {port} 发布在 {hostPorts} 上，应为 {wanted}";

    public override string HostPortFirst(int hostPort, int port) => $"-p 里机器的端口写在前面：-p {hostPort}:{port}";

    public override string Ended => "已结束";

    public override string EndedUnit => "已结束";

    public override string HasEnded(string container, int? exitCode) => $"{container} 以状态 {exitCode} 结束了。";

    public override string StillRuns(string container) => $"{container} 还在运行";

    public override string RunsOn(string container) => $"{container} 一直在运行；这里它本应自己结束。`docker logs {container}` 也许会说明原因。";

    public override string Created(string container) => $"{container} 已创建，但还没有启动。用 `docker start {container}` 启动它；启动不了时，命令会说明原因。";

    public override string Restarting(string container) => $"{container} 反复结束，又反复重启。{MayLog(container)}";

    public override string Exited(string container, int? exitCode) => $"{container} 没有运行：它以状态 {exitCode} 结束了。{MayLog(container)}";

    public override string Paused(string container) => $"{container} 已暂停。用 `docker unpause {container}` 让它继续运行。";

    public override string DoesNotRun(string container, string state) => $"{container} 没有运行：它的状态是 {state}。";

    private static string MayLog(string container) => $"`docker logs {container}` 也许会说明原因。";
}
