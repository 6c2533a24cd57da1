using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseSettingTexts : SettingTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SettingTexts>.Add(Language.Chinese, new ChineseSettingTexts());

    public override string Learner => "报告中显示的姓名";

    public override string InterfaceLanguage => "界面和课程的语言；auto 表示跟随系统区域设置";

    public override string Color => "颜色；auto 表示遵循 NO_COLOR";

    public override string Plain => "用文本行代替全屏界面和动态进度";

    public override string Clipboard => "shell 中的程序能否把文字放进你的剪贴板；它们永远不能读取剪贴板";

    public override string Lab => "实验环境的名称，用于在一个引擎上建立多个实验环境";

    public override string NoSuchSetting(string name, string suggestion, IReadOnlyList<string> known) =>
        $"没有设置项“{name}”。{suggestion}所有设置项：{string.Join("、", known)}";

    public override string MustBeText(string key, string value) => $"“{key}”不能是“{value}”，只能是一行文字。";

    public override string MustBeOneOf(string key, string value, IReadOnlyList<string> allowed) =>
        $"“{key}”不能是“{value}”，只能是：{string.Join("、", allowed)}。";

    public override string SomeText => "文字";

    public override string Unwritable(string path, string reason) => $"无法写入 {path}：{reason}";

    public override string AsUsualAgain(string key, string value) => $"{key} 已恢复默认值：{value}";

    public override string ComesBefore(string variable) => $"已设置 {variable}，它的优先级更高。";

    public override string WithChoices(string meaning, IEnumerable<string> choices) => $"{meaning}：{string.Join("、", choices)}";

    public override string FromFile => "来自文件";

    public override string AsUsual => "默认";

    public override string From(string source) => $"来自 {source}";
}
