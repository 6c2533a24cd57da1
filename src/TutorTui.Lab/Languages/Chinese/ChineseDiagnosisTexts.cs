using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages.Chinese;

internal sealed class ChineseDiagnosisTexts : DiagnosisTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DiagnosisTexts>.Add(Language.Chinese, new ChineseDiagnosisTexts());

    public override string Engine => "Docker Engine";

    public override string Capabilities => "容器权限";

    public override string VirtualIps => "虚拟 IP";

    public override string Internet => "互联网";

    public override string BaseSystem => "基础系统";

    public override string NetworkPlugin => "网络插件";

    public override string Disk => "磁盘";

    public override string Memory => "内存";

    public override string LetRootStartEngine => "启动它，或者由 root 安装并启动：sudo ./tutor";

    public override string TutorStartsEngine => "教程会启动它";

    public override string TutorInstallsEngine => "教程会安装并启动它";

    public override string InstallEngine => "请安装 Docker Engine 并启动它";

    public override string EnginesInContainers => "容器里可以运行自己的 Docker Engine";

    public override string GetCapabilities => "使用虚拟机，或者用 --privileged 启动的容器";

    public override string VirtualIpsBalanced => "内核支持服务的虚拟 IP（IP_VS）";

    public override string VirtualIpsNotBalanced => "内核没有显示 IP_VS，服务的虚拟 IP 可能没有回答";

    public override string TasksNamesDoAsWell => "不用处理：如果它是内核模块，教程会加载它；课程和检查也接受 tasks.NAME";

    public override string Offline => "8.8.8.8 没有回答";

    public override string LabAnswersInstead => "不用处理：实验环境会代替它回答，镜像也来自实验环境";

    public override string Online => "8.8.8.8 有回答，可以访问 Docker Hub";

    public override string NoDockerHub => "8.8.8.8 有回答，但无法访问 Docker Hub";

    public override string LabServesStandIns => "不用处理：实验环境会提供替代镜像";

    public override string ThereAlready => "已经有了";

    public override string NotMadeYet => "还没有制作";

    public override string DebootstrapMissing => "还没有制作，缺少 debootstrap";

    public override string TutorMakesBase => "教程会制作一次，需要一两分钟";

    public override string TutorInstallsDebootstrap => "教程会安装 debootstrap，并制作一次";

    public override string BaseNeedsRoot => "需要 root 权限和 debootstrap：sudo ./tutor";

    public override string BuiltAlready => "已经构建";

    public override string NotBuiltYet => "还没有构建";

    public override string SdkMissing => "还没有构建，而且缺少 .NET SDK";

    public override string TutorBuildsPlugin => "教程会构建一次";

    public override string InstallSdk => "请安装 .NET SDK 10";

    public override string NothingAnswersAt(string socket) => $"{socket} 没有回应";

    public override string EngineIs(string version, string storageDriver, string? cgroupVersion, string kernel) =>
        $"{version}，{storageDriver}，cgroup v{cgroupVersion}，内核 {kernel}";

    public override string CapabilitiesWithheld(IReadOnlyList<string> capabilities) => $"这台电脑不给容器这些权限（capabilities）：{string.Join("、", capabilities)}";

    public override string DiskFree(string size, string folder) => $"{folder} 剩余 {size}";

    public override string MakeRoom(string needed) => $"请腾出空间：实验环境需要 {needed}";

    public override string ComfortableWith(string memory) => $"有 {memory} 时，实验环境才运行得顺畅";
}
