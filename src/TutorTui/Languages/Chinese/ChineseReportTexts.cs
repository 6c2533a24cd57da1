using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseReportTexts : ReportTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReportTexts>.Add(Language.Chinese, new ChineseReportTexts());

    public override string Lessons => "课程";

    public override string Exams => "考试";

    public override string Lesson => "课";

    public override string Title => "标题";

    public override string Passed => "已通过";

    public override string Alone => "独立完成";

    public override string Hints => "提示";

    public override string Begun => "开始时间";

    public override string Task => "任务";

    public override string Points => "得分";

    public override string Criteria => "评分点";

    public override string TaskAndCriteria => "任务和评分点";

    public override string Of(string part, string whole) => $"{part}/{whole}";

    public override string LessonLine(string lesson, int passed, int count, int alone, string title) =>
        $"{lesson,-14} {$"{passed}/{count}",7}  独立完成 {alone,3}   {title}";

    public override string ExamLine(string attempt, string percent, bool isPassed, string used, string limit, string title) =>
        $"{attempt,-14} {percent,6}%  {(isPassed ? "通过  " : "未通过")}  用时 {used}/{limit}  {title}";

    public override string TaskLine(string points, string maxPoints, string title) => $"{$"{points}/{maxPoints}",9}  {title}";

    public override string ExamSummary(string percent, bool isPassed, int passMark, string used, string limit) =>
        $"{percent}%，{(isPassed ? "通过" : "未通过")}（达到 {passMark}% 为通过），用时 {used}/{limit}。";

    public override string NoneFinished => "还没有考完过。";

    public override string NoneFinishedLine => "还没有考完过";

    public override string IsPassed => "通过";

    public override string IsNotPassed => "未通过";

    public override string PercentAndMark(string percent, string verdict, int passMark) => $"{percent}%，{verdict}（达到 {passMark}% 为通过）。";

    public override string TimeUp(string used, string limit) => $"时间到，用时 {used}/{limit}。";

    public override string HandedIn(string used, string limit) => $"已交卷，用时 {used}/{limit}。";

    public override string LabStopped(string time) => $"实验环境有 {time} 处于故障中，不计入用时。";

    public override string ClockSet(string time) => $"期间计算机的时钟被调整了 {time}。";

    public override string FirstTrue(string after) => $"，{after} 后首次符合";

    public override string Broke(int times) => times == 0 ? string.Empty : $"，之后 {times} 次不再符合";

    public override string WhatHappened => "时间线";

    public override string NothingYet => "还没有记录。";

    public override string StepsPassed => "每一课通过的步骤";

    public override string PercentReached => "每次考试的得分率";

    public override string StepsOf(string lesson, int passed, int count) => $"{lesson}：{passed}/{count}";

    public override string StepsAlone(int count) => $"独立完成 {count} 个";

    public override string StepsWithHelp(int count) => $"在帮助下完成 {count} 个";

    public override string Percent(string number) => $"{number}%";

    public override string PassMark(int percent) => $"通过线 {percent}%";

    public override string Colon(string subject, string text) => $"{subject}：{text}";

    public override string Unwritable(string reason) => $"无法写入报告：{reason}";

    public override string WrittenTo(string path) => $"已写入 {path}";

    public override string Good(string file, string? learner, string key) => $"有效  {file}  {learner}  密钥 {key}";

    public override string Bad(string file, IEnumerable<string> problems) => $"无效  {file}  {string.Join("；", problems)}";

    public override string OneKey(IReadOnlyList<string> learners, string key) => $"注意  {string.Join("、", learners)} 使用了同一个密钥签名：{key}";

    public override string TooLarge => "文件太大，不可能是成绩文件";
}
