using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishLabOutputTexts : LabOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabOutputTexts>.Add(Language.English, new EnglishLabOutputTexts());

    public override string Gone => "The lab is gone. Your progress is kept.";

    public override string StartIt => "The lab is not up. Start it with: tutor lab up";

    public override string Ready(string name, string address, string machine) => $"{name}  {address}  ready: tutor lab ssh {machine}";

    public override string Begins(string title) => $"{title}: begins";

    public override string Done(string title) => $"{title}: done";

    public override string Failed(string title) => $"{title}: failed";

    public override string Skipped(string title, string detail) => $"{title}: ready{(detail.Length > 0 ? $" ({detail})" : string.Empty)}";
}
