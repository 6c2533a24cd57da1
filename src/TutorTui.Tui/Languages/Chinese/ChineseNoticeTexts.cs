using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseNoticeTexts : NoticeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<NoticeTexts>.Add(Language.Chinese, new ChineseNoticeTexts());

    /// <summary>A sentence that is in English is separated by a space.</summary>
    public override string Sentences(params ReadOnlySpan<string> sentences) =>
        sentences.ToArray().Where(sentence => sentence.Length > 0).DefaultIfEmpty(string.Empty)
            .Aggregate((before, next) => "。！？；：）”".Contains(before[^1], StringComparison.Ordinal) ? before + next : $"{before} {next}");

    public override string LabHasFailed(string failure) => $"{failure}原因和办法见 shell 一栏（按 Tab）。";

    public override string YouWereHere => "上次你学到这里。按 l 显示全部课程。";

    public override string LabIsReady => "实验环境已就绪。";

    public override string StepRegressed(int step, string lost) => $"第 {step} 步：{lost}";

    public override string AllStepsDone(int steps) => $"全部 {steps} 步都完成了。";

    public override string StepDone(int step, string title) => $"第 {step} 步完成了：{title}";

    public override string NoSuchKey(string prefix, string key) => $"{prefix} {key} 没有作用。按 {prefix} ? 显示按键。";

    public override string NoSteps => "这一章供阅读，没有步骤。按 l 查看其他课程。";

    public override string RestartOnceOpen => "打开一课并且实验环境就绪之后，才能重新开始。";

    public override string SendOnceReady => "实验环境和这一课就绪之后，才能输入命令。";

    public override string FindYourOwnWay => "这一步没有给出命令，请自己想办法。按 h 查看提示，按 s 查看答案。";

    public override string AllCommandsSent => "这一步的命令都输入过了。还缺什么，请看检查；按 c 重新标出第一条命令。";

    public override string LabIsStillPreparing => "实验环境还在准备中。";

    public override string LookingAgain => "正在重新查看。";

    public override string NoMoreHints => "这一步没有更多提示了。按 s 查看答案，按 S 让教程替你做。";

    public override string SkipOnceChecked => "开始检查之后，才能跳过步骤。按 n 可以先读下一步。";

    public override string StepIsDone => "这一步已经完成。按 n 转到下一步。";

    public override string StepSkipped(int step) => $"第 {step} 步已跳过。以后做了仍然算数。";

    public override string AnswerOnceChecked => "开始检查之后，才能回答问题。";

    public override string NoQuestion => "这一步没有要回答的问题。";

    public override string NothingToSee => "还没有可以查看的内容。";

    public override string OpenALesson => "请先打开一课。";

    public override string OnceReady => "实验环境和这一课就绪之后，才能这样做。";

    public override string TutorIsAtIt => "教程还在替你做。请等它做完。";

    public override string ProgressIsNotKept(string why) => $"你的进度没有保存：{why}";

    public override string SomethingWentWrong(string what) => $"出了问题：{what}";

    public override string LanguageChanged => "现在使用简体中文。按 L 换到下一种语言。";

    public override string LanguageCannotBeRead(string language, string why) => $"无法读取“{language}”的课程：{why}";

    public override string LanguageIsNotKept(string why) => $"现在使用简体中文，但下次启动时不会：{why}";

    public override LessonError PreparationTimedOut =>
        new("没能准备好这一课。", "有一台机器没有及时响应。", "请按 r 再试一次；如果还是这样，`tutor lab reset` 会重新创建两台机器。");

    public override LessonError StepTimedOut =>
        new("没能替你完成这一步。", "有一台机器没有及时响应。", "请查看检查结果后再试一次；如果还是这样，`tutor lab reset` 会重新创建两台机器。");
}
