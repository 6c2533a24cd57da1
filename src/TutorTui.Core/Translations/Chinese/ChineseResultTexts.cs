using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Results;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseResultTexts : ResultTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ResultTexts>.Add(Language.Chinese, new ChineseResultTexts());

    public override string ExamBegun => "考试开始";

    public override string TimeUp => "时间已到";

    public override string HandedIn => "已交卷";

    public override string NotOurs => "这不是本教程的成绩文件。";

    public override string SignatureDoesNotFit => "签名不符：清单、密钥或签名被改动过";

    public override string StepPassed(int number, string title) => $"第 {number} 步通过：{title}";

    public override string SolutionSeen(int number, string title) => $"看了第 {number} 步的答案：{title}";

    public override string HintSeen(int number, string title, int level) => $"看了第 {number} 步的提示 {level}：{title}";

    public override string StepSolved(int number, string title) => $"第 {number} 步由教程代做：{title}";

    public override string StepRegressed(int number, string title) => $"第 {number} 步不再符合：{title}";

    public override string CriterionTrue(CheckId criterion) => $"{criterion} 已符合";

    public override string CriterionBroke(CheckId criterion) => $"{criterion} 不再符合";

    public override string HintTaken(StepId task, int level) => $"看了 {task} 的提示 {level}";

    public override string NotWellFormed(long? line, long? column) => $"这不是成绩文件：第 {line} 行第 {column} 列不是正确的 JSON。";

    public override string UnknownFormat(int knownVersion) => $"本教程不认识这个文件的格式，只认识版本 {knownVersion}。请更新教程。";

    public override string SectionAdded(string section) => $"“{section}”是后来添加的";

    public override string SectionChanged(string section) => $"“{section}”被改动过";

    public override string SectionRemoved(string section) => $"“{section}”被删除了";

    public override string FieldAdded(string field) => $"字段“{field}”是后来添加的";
}
