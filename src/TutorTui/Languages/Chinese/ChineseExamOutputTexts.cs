using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseExamOutputTexts : ExamOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamOutputTexts>.Add(Language.Chinese, new ChineseExamOutputTexts());

    public override string Describe(Exam exam, string status) =>
        $"{exam.Id,-14} {exam.Limit.TotalMinutes,3:0} 分钟  {exam.Tasks.Length,2} 个任务  {exam.PassMark}% 通过  {exam.Title}（{status}）";

    public override string Running => "进行中";

    public override string NotBegun => "尚未参加";

    public override string Best(string percent, int attempts) => $"考过 {attempts} 次，最好 {percent}";

    public override string Rules(int minutes, int tasks, int passMark) => $"{minutes} 分钟，{tasks} 个任务，达到 {passMark}% 为通过。";

    public override string NoHints => "没有提示。";

    public override string FreeHints => "提示不扣分。";

    public override string HintPrice(int percent) => $"每条提示扣该任务分数的 {percent}%，只有任务完成时才扣。";

    public override string ShowsTicks => "已符合的评分点会显示出来。";

    public override string EvaluatedAtTheEnd => "结束之前不评分。";

    public override string NoLookup => "不能查找任何内容。";

    public override string Lookup(IReadOnlyList<SearchKind> kinds) => $"可以查找：{string.Join("、", kinds.Select(Word))}。";

    public override string TimeLeft(string attempt, string left, string limit) => $"{attempt}：剩余 {left}，共 {limit}";

    public override string TimeStands(string attempt, string left, string limit) => $"{attempt}：剩余 {left}，共 {limit}，计时已暂停";

    public override string LabAtFault(string reason) => $"实验环境出了故障：{reason}";

    public override string Flag => "标记";

    public override string CriteriaMet(int met, int count) => $"评分点 {met}/{count}";

    public override string Task(string title, int points) => $"{title}（{points} 分）";

    public override string IsRunning(string attempt) => $"{attempt} 正在进行。继续考试：tutor exam resume";

    public override string BeginOne => "开始考试：tutor exam <考试 ID>";

    public override string BeginIt(string exam) => $"开始考试：tutor exam start {exam}";

    public override string NothingMissed(string exam) => $"{exam} 没有未完成的任务：还没有考完过，或者上一次全部正确。";

    public override string ClockRuns =>
        "计时开始。答题：tutor exam resume，或 tutor lab ssh machine1；之后用 tutor exam status 查看，用 tutor exam finish 交卷。";

    public override string StartClock => "开始计时吗？";

    public override string NothingBegun => "考试没有开始。加上 --yes 即可开始。";

    public override string NoneRunning => "没有正在进行的考试。";

    public override string TimeIsUp => "时间到。";

    public override string NoSuchTask(string task, string suggestion) => $"考试中没有任务“{task}”。{suggestion}";

    public override string Flagged(int task) => $"已标记任务 {task}。";

    public override string Unflagged(int task) => $"已取消任务 {task} 的标记。";

    public override string EvaluatedByLastObservation => "按最后一次看到的机器状态评分。";

    public override string Left(string attempt, string left, int flags) => $"{attempt}：剩余 {left}，已标记 {flags} 个任务。";

    public override string FinishNow => "交卷吗？之后不能再更改。";

    public override string RunsOn => "考试继续进行。加上 --yes 即可交卷。";

    public override string NoneFinished => "还没有考完过任何考试。";

    public override string NoSuchAttempt(string attempt, string suggestion) => $"没有已结束的考试“{attempt}”。{suggestion}";

    public override string NoLongerThere(string exam) => $"课程中已经没有考试 {exam}。";

    public override string LabNotUp => "实验环境没有启动。";

    private static string Word(SearchKind kind) => kind switch
    {
        SearchKind.Text => "正文",
        SearchKind.Hint => "提示",
        SearchKind.Solution => "答案",
        SearchKind.Glossary => "术语表",
        SearchKind.Reference => "Docker 自带的帮助",
        SearchKind.Error => "错误信息",
    };
}
