using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseExamTexts : ExamTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamTexts>.Add(Language.Chinese, new ChineseExamTexts());

    public override string EvaluatedAtTheEnd => "考试结束时才评判。";

    public override string SoAtLastLook => "上次查看时是符合的。";

    public override string NotLookedAtWhenItEnded => "考试结束时没有查看这一项。";

    public override string LabIsWell => "实验环境恢复正常，继续计时。";

    public override string Left(TimeSpan time) => $"还剩 {Math.Max(time.TotalMinutes, 1):0} 分钟。";

    public override string LabIsAtFault(string reason) => $"实验环境出了故障，暂停计时：{reason}";
}
