using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishMachineTexts : MachineTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MachineTexts>.Add(Language.English, new EnglishMachineTexts());

    public override string MachineThatRuns(string service) => $"the machine that runs {service}";
}
