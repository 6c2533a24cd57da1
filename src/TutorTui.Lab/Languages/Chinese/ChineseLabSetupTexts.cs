using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages.Chinese;

internal sealed class ChineseLabSetupTexts : LabSetupTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabSetupTexts>.Add(Language.Chinese, new ChineseLabSetupTexts());

    public override string AnotherTutor => "另一个教程正在使用实验环境";

    public override string Engine => "Docker Engine";

    public override string BaseSystem => "基础系统";

    public override string MachineImage => "机器镜像";

    public override string RegistryImage => "镜像仓库的镜像";

    public override string CourseImages => "课程镜像";

    public override string NetworkPlugin => "网络插件";

    public override string LabRegistry => "实验环境的镜像仓库";

    public override string Machines => "机器";

    public override string Containers => "容器";

    public override string Network => "网络";

    public override string Images => "镜像";

    public override string GoesOnThen => "等它完成以后，这里会继续";

    public override string ThereAlready => "已经有了";

    public override string Starting => "正在启动";

    public override string WaitingForBoth => "正在等待两台机器回应";

    public override string Ready => "就绪";

    public override string WaitingForApt => "正在等待 apt";

    public override string WaitingForOtherBuilder => "另一个 tutor 正在制作，请稍候";

    public override string ReadingPackageLists => "正在读取软件包列表";

    public override string StartingEngine => "正在启动 dockerd";

    public override string Packing => "正在打包";

    public override string Importing => "正在导入";

    public override string Compiling => "正在编译";

    public override string Pulling(string image) => $"正在拉取 {image}";

    public override string UsedByAnotherLab(string image) => $"{image} 正被另一个实验环境使用";

    public override string NothingAnswersAt(string socket) => $"{socket} 没有回应";
}
