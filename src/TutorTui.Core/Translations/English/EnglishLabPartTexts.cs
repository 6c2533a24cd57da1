using System.Runtime.CompilerServices;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishLabPartTexts : LabPartTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabPartTexts>.Add(Language.English, new EnglishLabPartTexts());

    public override string NotRunning => "not running";

    public override string Absent => "absent";

    public override string Unknown => "unknown";
}
