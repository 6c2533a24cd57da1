using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseFailureTexts : FailureTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<FailureTexts>.Add(Language.Chinese, new ChineseFailureTexts());

    public override string Why(string reason) => $"  原因：{reason}";

    public override string Try(string remedy) => $"  建议：{remedy}";

    public override string DidYouMean(IReadOnlyList<string> names) => $"你是不是想输入 {string.Join(" 或 ", names)}？";

    public override string CourseUnreadable => "无法读取课程。";

    public override string ExamUnreadable => "有考试无法读取。";

    public override string NoSuchLesson(string lesson, string suggestion, IReadOnlyList<string> known) =>
        $"没有“{lesson}”这一课。{suggestion}所有的课：{string.Join("、", known)}";

    public override string NoSuchExam(string exam, string suggestion, IReadOnlyList<string> known) =>
        $"没有考试“{exam}”。{suggestion}所有考试：{string.Join("、", known)}";

    public override string NoExams => "这门课程没有考试。";

    public override string NoValues(string lesson) => $"{lesson} 没有可以更换的名称和地址。";

    public override string NoSteps(string lesson) => $"{lesson} 只供阅读，没有步骤。";

    public override string NothingAsked(string lesson, int? step) => step is { } number
        ? $"{lesson} 的下一步是步骤 {number}，它没有提问。"
        : $"{lesson} 的所有步骤都已完成，没有提问。";

    public override string NoSuchStep(string lesson, string step) => $"{lesson} 没有步骤“{step}”。";

    public override string NoSuchStep(string lesson, string step, int count) => $"{lesson} 没有步骤“{step}”，它的步骤是 1 到 {count}。";

    public override string LabNotUp => "实验环境没有启动。";

    public override string ExamHoldsMachines => "考试正在进行，两台机器归考试使用。";

    public override string ExamHidesText => "考试正在进行，期间不能查看课程正文。";

    public override string ExamGivesHints => "考试正在进行，提示要在考试中查看：tutor exam resume，然后按 h。";

    public override string ExamHidesAll => "考试正在进行，期间不能查找任何内容。";

    public override string ResumeOrFinish => "tutor exam resume，或 tutor exam finish";

    public override string ScreenNeedsTerminal => "全屏界面需要终端，而当前的输入或输出不是终端。";

    public override string VerbsWithoutScreen => "tutor list、tutor show <课>、tutor check <课>";

    public override string ShellNeedsTerminal => "shell 需要终端。";

    public override string ShellInTerminal => "在终端里输入 tutor lab ssh machine1";

    public override string NoSuchMachine(string machine) => $"没有机器“{machine}”。";

    public override string Fault(string message) => $"出现了不该出现的错误：{message}";

    public override string FaultDetails(string log) => $"这是教程自身的错误，详细信息见 {log}";

    public override string SameAgain => "再试一次；你的进度不会丢失";

    public override string CannotFillIn(string command) => $"无法补全 `{command}`：其中的服务没有正在运行的容器。";

    public override string WaitingForStep(int step) => $"{step}. 等待生效";

    public override string StepNotDone(int step) => $"步骤 {step} 未能完成。";

    public override string NotTrueInTime => "没有在规定时间内达到要求。";

    public override string StepRemedy => "按 T 把机器恢复到某个步骤的开头；按 x 跳过这个步骤。";
}
