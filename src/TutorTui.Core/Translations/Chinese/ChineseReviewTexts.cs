using System.Runtime.CompilerServices;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseReviewTexts : ReviewTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReviewTexts>.Add(Language.Chinese, new ChineseReviewTexts());

    public override string LabWasAtFault => "实验环境曾出现故障";

    public override string ClockWasSet => "这台机器的时钟被调整过";

    public override string Task => "任务";

    public override string Points => "得分";

    public override string Criteria => "评分点";

    public override string Hints => "提示";

    public override string Percent(string number) => $"{number}%";

    public override string Passed(string percent) => $"通过：{percent}";

    public override string NotPassed(string percent) => $"未通过：{percent}";

    public override string Reached(string points, string maxPoints, string passMark) =>
        $"得 {points} 分，满分 {maxPoints} 分；达到 {passMark} 才算通过。";

    public override string TimeUp(string used, string limit) => $"时间已到，用时 {used}，限时 {limit}。";

    public override string HandedIn(string used, string limit) => $"已交卷，用时 {used}，限时 {limit}。";

    public override string Both(string first, string second) => first + second;

    public override string ClockStood(string from, string to, string duration, string reason) =>
        $"从 {from} 到 {to} 暂停计时（{duration}）：{reason}";

    public override string ClockWasSetBy(string time) => $"考试期间调整了 {time}。用时按实际经过的时间计算。";

    public override string PartOf(string part, string whole) => $"{part} / {whole}";

    public override string SolvedTask(string title) => $"{title}：已完成";

    public override string TaskWithPoints(string title, string points, string maxPoints) => $"{title}：得 {points} 分，满分 {maxPoints} 分";

    public override (string Before, string Behind) ReadAbout(LessonId lesson) => ("相关内容：", $"，tutor show {lesson}");

    public override string CriterionWithPoints(string sentence, string points, string maxPoints) => $"{sentence}（{points} / {maxPoints} 分）";

    public override string Difference(string wanted, string observed, string where) => $"期望：{wanted}。实际：{observed}。位置：{where}。";

    public override string FirstTrue(string after) => $"开考 {after} 后首次符合。";

    public override string BrokeAgain(int times, string firstAt) =>
        times == 1 ? $"{firstAt} 起又不符合。" : $"之后有 {times} 次又不符合，第一次在 {firstAt}。";

    public override string ExitStatus(int status) => $"（退出状态 {status}）";

    public override string Retry(string exam) => $"只重做没有通过的部分：tutor exam start {exam} --missed";
}
