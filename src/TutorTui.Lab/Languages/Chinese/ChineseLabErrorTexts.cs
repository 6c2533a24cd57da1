using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Languages.Chinese;

internal sealed class ChineseLabErrorTexts : LabErrorTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabErrorTexts>.Add(Language.Chinese, new ChineseLabErrorTexts());

    private const string CheckSources = "检查软件源是否可以访问：apt-get update";

    public override LabError NoFreeSubnet => new(
        "没有空闲的子网可以给实验环境使用。", "10.213.0.0/16 在这台电脑上已经全部被占用。",
        ["删除不再需要的网络：docker network prune"]);

    public override LabError NoKeys => new("没能生成实验环境的密钥。", "ssh-keygen 没有留下密钥。", ["tutor lab down", "tutor lab up"]);

    public override LabError NoPluginSources => new("无法构建网络插件。", "程序旁边没有它的源代码。", ["在项目目录里启动 ./tutor"]);

    public override LabError PluginNotPushed(string why) => new(
        "没能把网络插件放进实验环境的镜像仓库。", why, ["tutor lab down", "tutor lab up"]);

    public override string NoLog => "它没有留下日志。";

    public override LabError NoFolder(string why) => new(
        "实验环境没有存放密钥和下载文件的目录。", why,
        ["让这个目录可以写入", "TUTOR_STATE_DIR=/tmp/tutor TUTOR_CACHE_DIR=/tmp/tutor-cache tutor lab up"]);

    public override LabError FileFailed(string why, string directory) =>
        new("实验环境的一个文件无法读取或写入。", why, [$"检查 {directory} 和磁盘的剩余空间"]);

    public override LabError EngineBrokeOff(string why) => new("Docker Engine 中途断开了。", why, ["docker info", "tutor lab up"]);

    public override LabError NothingRemoved(string socket) => new(
        "Docker Engine 没有回应，所以什么也没有删除。", $"{socket} 存在，但引擎已经停止，或者太忙。",
        ["sudo systemctl start docker", "tutor lab down"]);

    public override LabError CapabilitiesWithheld(IReadOnlyList<string> capabilities) => new(
        "这台电脑不允许在容器里运行 Docker Engine。", $"缺少这些权限（capabilities）：{string.Join("、", capabilities)}。",
        ["使用虚拟机，或者用 --privileged 启动的容器"]);

    public override LabError EngineSilent(string socket) => new(
        $"{socket} 上的 Docker Engine 没有回应。", "它已经停止，或者当前用户无权使用它。",
        ["sudo usermod -aG docker $USER，然后重新登录", "sudo systemctl start docker", "sudo ./tutor"]);

    public override LabError NoEngine(string socket) => new(
        "这台电脑上没有 Docker Engine。", $"{socket} 没有回应，而只有 root 才能安装。",
        ["sudo ./tutor", "sudo apt-get install docker.io"]);

    public override LabError EngineDoesNotStart(string lastLines, string log) =>
        new("Docker Engine 无法启动。", lastLines, [$"less {log}"]);

    public override LabError ToolMissing(HostTool tool, IReadOnlyList<string> packages, bool isRoot) => new(
        $"缺少必需的软件：{NameOf(tool)}。",
        isRoot ? "教程只能在 Debian 和 Ubuntu 上自动安装它。" : "只有 root 才能安装它。",
        [$"安装这些软件包或同类的软件包：{string.Join(' ', packages)}", "sudo ./tutor"]);

    public override LabError ToolNotInstalled(HostTool tool, string lastLines) =>
        new($"没能安装必需的软件：{NameOf(tool)}。", lastLines, [CheckSources, "然后再次启动教程，它会从停下的地方继续。"]);

    public override LabError NoBaseSystem(string lastLines) =>
        new("没能制作基础系统。", lastLines, [CheckSources, "再次启动教程，它会重新开始这一步。"]);

    public override LabError BaseSystemNotPacked(string why, string directory) =>
        new("没能打包基础系统。", why, [$"在 {directory} 所在的磁盘上腾出空间"]);

    public override LabError ImageNotBuilt(string image, string why) =>
        new($"没能构建镜像 {image}。", why, [CheckSources, "再次启动教程，它会从这一步继续。"]);

    public override LabError ImageNotPushed(string image, string why) =>
        new($"没能把 {image} 放进实验环境的镜像仓库。", why, ["tutor lab reset"]);

    public override LabError PluginNotBuilt(string lastLines) =>
        new("没能构建网络插件。", lastLines, ["检查软件源是否可以访问，然后再次启动教程"]);

    public override LabError RegistrySilent(string registry, TimeSpan patience) => new(
        "实验环境的镜像仓库没有回应。", $"{registry} 在 {patience.TotalSeconds:0} 秒内没有任何回应。",
        ["tutor lab down", "tutor lab up"]);

    public override LabError MachineNotReady(MachineName machine, string container, TimeSpan patience) => new(
        $"{machine} 没有就绪。", $"它的 SSH 服务器或 Docker Engine 在 {patience.TotalSeconds:0} 秒内没有回应。",
        [$"docker logs {container}", "tutor lab reset"]);

    private static string NameOf(HostTool tool) => tool switch
    {
        HostTool.DockerEngine => "Docker Engine",
        HostTool.Debootstrap => "debootstrap",
        HostTool.PluginLinker => "插件的链接器",
    };
}
