using System.Runtime.CompilerServices;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseLabPartTexts : LabPartTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabPartTexts>.Add(Language.Chinese, new ChineseLabPartTexts());

    public override string NotRunning => "未运行";

    public override string Absent => "不存在";

    public override string Unknown => "未知";
}
