using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseHelpTexts : HelpTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<HelpTexts>.Add(Language.Chinese, new ChineseHelpTexts());

    public override string Description => "说明：";

    public override string Usage => "用法：";

    public override string Arguments => "参数：";

    public override string Options => "选项：";

    public override string Commands => "命令：";

    public override string Examples => "示例：";

    public override string ExitStatus => "退出状态码：";

    public override string CommandPlace => "[命令]";

    public override string OptionsPlace => "[选项]";

    public override string Default(string value) => $"[默认值：{value}]";

    public override string ShowHelp => "显示帮助和用法";

    public override string ShowVersion => "显示版本";

    public override string Fine => "正常";

    public override string NotPassed => "检查或考试没有通过，成绩文件无效，或者什么都没有找到";

    public override string WrongUsage => "用法错误，或者没有可供全屏界面使用的终端";

    public override string Unreachable => "无法访问实验环境、Docker 引擎或文件";

    public override string ContentInvalid => "某一课或某个考试的内容有错误";

    public override string OwnFault => "教程自身的错误";

    public override string Interrupted => "被 Ctrl-C 中止";
}
