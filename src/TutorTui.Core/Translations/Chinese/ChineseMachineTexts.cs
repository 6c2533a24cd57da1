using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseMachineTexts : MachineTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MachineTexts>.Add(Language.Chinese, new ChineseMachineTexts());

    public override string MachineThatRuns(string service) => $"运行 {service} 的机器";
}
