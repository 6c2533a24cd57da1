using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseDestinationTexts : DestinationTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DestinationTexts>.Add(Language.Chinese, new ChineseDestinationTexts());

    public override string AnswersUnit => "个回答";

    public override string OwnAddress(string container, int port) => $"{container} 自己的地址（端口 {port}）";

    public override string MachinePort(int port) => $"机器的端口 {port}";
}
