using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseExamScreenTexts : ExamScreenTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamScreenTexts>.Add(Language.Chinese, new ChineseExamScreenTexts());

    public override string Result(string exam, string percent) => $"{exam}：{percent}";

    public override string ClockStoppedAt(string left) => $"计时停在 {left}";

    public override string Left(string left) => $"剩余 {left}";

    public override string LimitRule(Exam exam) =>
        $"{exam.Tasks.Length} 个任务，限时 {exam.Limit.TotalMinutes:0} 分钟；达到 {exam.PassMark}% 为通过。";

    public override string HintRule(int? price) => price switch
    {
        null => "没有提示。",
        0 => "提示不扣分。",
        _ => $"每条提示扣该任务分数的 {price}%，只有任务完成时才扣。",
    };

    public override string CriteriaAreShown => "已满足的评分项会显示出来。";

    public override string EvaluatedAtTheEnd => "结束之前不评分；完成任务的一部分，也能得到一部分分数。";

    public override string ClockRule => "退出教程后，计时继续。实验环境出故障时，计时暂停。";

    public override string LeftAndFlagged(string left, int flagged) => flagged == 0
        ? $"还剩 {left}。没有标记的任务。"
        : $"还剩 {left}。标记了 {flagged} 个任务。";

    public override string FinishMeans => "最后查看一次两台机器，然后显示成绩。之后不能再改动。";

    public override string NoneRuns => "现在没有进行中的考试。";

    public override string NoHints => "这场考试没有提示。";

    public override string SolutionsLater => "答案在考试结束后显示。";

    public override string NothingToSkip => "不必跳过：任务可以按任意顺序完成。按 f 标记任务，以便稍后再做。";

    public override string MachinesStay => "考试中，机器的状态由你决定，教程不会改动。";

    public override string EvaluatedWhenFinished => "考试结束之前不评分。";

    public override string NoLookup => "这场考试不允许查找。";

    public override string ExamGoesOn => "考试正在进行。按 F 交卷；按 q 退出教程，计时继续。";

    public override string LastLook => "正在最后查看一次两台机器……";

    public override string Ended(ExamEnd end) =>
        $"{(end is ExamEnd.TimeUp ? "时间到了。" : "考试结束了。")}这里是评卷结果；按 R 重新开始，按 l 显示课程列表。";
}
