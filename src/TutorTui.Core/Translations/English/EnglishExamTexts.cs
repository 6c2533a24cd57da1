using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishExamTexts : ExamTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamTexts>.Add(Language.English, new EnglishExamTexts());

    public override string EvaluatedAtTheEnd => "This is judged when the exam ends.";

    public override string SoAtLastLook => "It was so at the last look.";

    public override string NotLookedAtWhenItEnded => "It was not looked at when the exam ended.";

    public override string LabIsWell => "The lab is well again, and the clock runs.";

    public override string Left(TimeSpan time) =>
        time.TotalMinutes >= 2 ? $"{time.TotalMinutes:0} minutes are left." : "One minute is left.";

    public override string LabIsAtFault(string reason) => $"The lab is at fault, so the clock stands still: {reason}";
}
