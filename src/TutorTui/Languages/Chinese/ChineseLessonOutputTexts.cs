using System.Runtime.CompilerServices;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseLessonOutputTexts : LessonOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonOutputTexts>.Add(Language.Chinese, new ChineseLessonOutputTexts());

    public override string Sentences(params IEnumerable<string> sentences) => string.Concat(sentences);

    public override string Kind(LessonKind kind) => kind switch
    {
        LessonKind.Chapter => "章节",
        LessonKind.Exercise => "练习",
        LessonKind.Activity => "活动",
        LessonKind.Exam => "考试",
    };

    public override string Minutes(double minutes) => $"{minutes,3:0} 分钟";

    public override string OnThisComputer => "在这台计算机上";

    public override string Note(NoteKind kind, string? title) => $"【{Word(kind)}】{title}";

    public override string Inside(string container, string machine) => $"{container}（在 {machine} 上）";

    public override string HintOf(int level, int count) => $"提示 {level}/{count}";

    public override string NothingSaidAbout(string words, string suggestion) => $"没有找到与“{words}”有关的内容。{suggestion}";

    public override string OtherWords => "换个词，或用 tutor list";

    public override string FoundHint(string title, int level) => $"{title}，提示 {level}";

    public override string FoundSolution(string title) => $"{title}，答案";

    public override string FoundTerm(string title) => $"{title}（术语）";

    public override string FoundError(string title) => $"错误：{title}";

    public override string TutorWould => "开始这一课之前，教程要做这些事：";

    public override string GoOn => "继续吗？";

    public override string NothingChanged => "没有做任何更改。加上 --yes 即可执行。";

    public override string Ready(string lesson) => $"{lesson} 已准备好。阅读正文：tutor show {lesson}";

    public override string AnswerBy(string lesson) => $"回答：tutor check {lesson} --answer 答案";

    public override string PassedOf(int passed, int count) => $"已通过 {passed}/{count}";

    public override string Status(StepStatus status) => status switch
    {
        StepStatus.Open => "未完成",
        StepStatus.Passed => "已通过",
        StepStatus.PassedWithHelp => "在帮助下通过",
        StepStatus.Skipped => "已跳过",
    };

    public override string Colon(string text) => $"：{text}";

    public override string Remark(string note) => $"（{note}）";

    public override string Evaluation(Verdict verdict, string message) => $"{Word(verdict)}：{message}";

    public override string Wanted(string wanted) => $"期望：{wanted}";

    public override string Observed(string observed) => $"实际：{observed}";

    public override string Where(string where) => $"位置：{where}";

    public override string SeeIt(string command) => $"查看：{command}";

    public override string Hop(int number, HopState state, string name, string fact) => $"第 {number} 跳：{HopWord(state)} {name}：{fact}";

    public override string BookHas(string line) => $"书上有而你的输出没有：{line}";

    public override string Solved(string lesson) => $"{lesson} 已全部完成。";

    public override string SolvedUpTo(string lesson, string step) => $"{lesson} 已完成到步骤 {step}。";

    public override string NotBegun(int passed, int count) => $"已通过 {passed}/{count}，尚未开始";

    public override string Begun(int passed, int count, string at) => $"已通过 {passed}/{count}，开始于 {at}";

    public override string StatusOfStep(StepStatus status, int hints, string? lostSince) => string.Concat(
        Status(status),
        hints > 0 ? $"，已看到提示 {hints}" : string.Empty,
        lostSince is not null ? $"，自 {lostSince} 起不再符合" : string.Empty);

    public override string GoOnWith(string lesson) => $"输入 tutor 继续学习 {lesson}。";

    public override string Begin => "输入 tutor 开始学习。";

    public override string TalkHelp => "输入一课的序号即可阅读，也可以输入命令：start 编号、check 编号、hint 编号 步骤、exam、lab up、help。l 列出所有的课，q 退出。";

    private static string Word(NoteKind kind) => kind switch
    {
        NoteKind.Note => "说明",
        NoteKind.Tip => "小提示",
        NoteKind.Warning => "注意",
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "通过",
        Verdict.NotYet => "还没有",
        Verdict.Fail => "未通过",
        Verdict.Waiting => "等待中",
        Verdict.Unknown => "无法判断",
    };

    private static string HopWord(HopState state) => state switch
    {
        HopState.Sound => "正常",
        HopState.Broken => "中断",
        HopState.Unknown => "未知",
    };
}
