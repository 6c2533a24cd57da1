using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseToolCommandTexts : ToolCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ToolCommandTexts>.Add(Language.Chinese, new ChineseToolCommandTexts());

    public override string Program => "在一个终端里，用两台真实的机器学习 Docker 网络";

    public override string Plain => "只输出文本行：不用全屏界面，没有动态内容";

    public override string Verbose => "在日志中详细记录程序的决定和原因";

    public override string Lang => "界面和课程的语言；auto 表示跟随系统区域设置";

    public override string Lint => "指出课程内容的错误，给出文件、行和列（面向作者）";

    public override string Verify => "在全新的实验环境中验证：正确的答案能通过，错误能被发现（面向作者）";

    public override string Dev => "编写课程：新建一课，边写边看（面向作者）";

    public override string Report => "显示或提交你的全部成绩";

    public override string ReportFormat => "text、md、html、json 或 csv";

    public override string ReportSign => "改为生成带签名的成绩文件，用于提交";

    public override string ReportName => "报告中显示的姓名";

    public override string ReportOut => "写入这个文件；不指定则直接输出";

    public override string ReportVerify => "检查带签名的成绩文件，并合并成一张表";

    public override string ReportFiles => "用 tutor report --sign 生成的文件";

    public override string ReportCsv => "把全部成绩输出成一张表";

    public override string Lab => "启动、停止和查看两台机器";

    public override string LabUp => "准备好缺少的部分，启动两台机器";

    public override string LabDown => "从 Docker 引擎中删除两台机器、它们的网络和实验环境的镜像";

    public override string LabReset => "重新创建两台机器；在上面做过的一切都会丢失";

    public override string LabStatus => "显示实验环境的状态";

    public override string LabSsh => "打开一台机器的 shell";

    public override string LabMachine => "machine1 或 machine2";

    public override string Doctor => "说明这台计算机上哪些可用、哪些不可用，以及如何解决";

    public override string DoctorJson => "以 JSON 格式输出诊断结果";

    public override string Config => "查看和更改设置";

    public override string ConfigJson => "以 JSON 格式输出设置";

    public override string ConfigDefault => "输出一个包含全部默认设置的文件";

    public override string ConfigGet => "输出一项设置的值";

    public override string ConfigSet => "更改一项设置";

    public override string ConfigUnset => "把一项设置恢复为默认值";

    public override string ConfigValue => "新的值";

    public override string Completion => "输出一段脚本，让你的 shell 能补全 tutor 的命令";

    public override string CompletionShell => "bash、zsh 或 fish";
}
