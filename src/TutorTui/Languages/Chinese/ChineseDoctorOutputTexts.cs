using System.Runtime.CompilerServices;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseDoctorOutputTexts : DoctorOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DoctorOutputTexts>.Add(Language.Chinese, new ChineseDoctorOutputTexts());

    public override string Lab => "实验环境";

    public override string Program => "程序";

    public override string Course => "课程";

    public override string Progress => "进度";

    public override string Screen => "终端";

    public override string Kind(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Good => "正常",
        DiagnosisKind.Note => "注意",
        DiagnosisKind.Problem => "问题",
    };

    public override string LabPossible => "这里可以使用实验环境。";

    public override string NoLabYet(int problems) => $"暂时没有实验环境，有 {problems} 个问题需要解决。正文、提示和答案仍然可用。";

    public override string LabNotUp => "没有启动";

    public override string LabUp(int machines) => $"已启动，{machines} 台机器";

    public override string LabUpWithStandIns(IEnumerable<string> images) => $"已启动；这些镜像使用替代品：{string.Join("、", images)}";

    public override string StandInsSuffice => "无需处理：替代镜像能满足课程的需要";

    public override string CompiledWhileRunning => "边运行边编译；本机代码的程序启动更快";

    public override string NativeIsMade => "启动 ./tutor：它会在后台生成本机代码的程序，过程见 artifacts/native.log";

    public override string Native(string folder) => $"本机代码，位于 {folder}";

    public override string Lessons(int count, IEnumerable<string> folders) => $"{count} 课，位于 {string.Join("、", folders)}";

    public override string LintShowsAll => "tutor lint 会列出所有错误";

    public override string CheckFolder(string folder) => $"检查 {folder}";

    public override string ProgressKept(string folder, string log) => $"保存在 {folder}；日志在 {log}";

    public override string NoTerminal => "当前没有终端";

    public override string OnlyScreenNeedsOne => "只有全屏界面需要终端，其他命令不需要";

    public override string TerminalWithLocale(string terminal, string? locale) =>
        $"{terminal}，区域设置{(locale is null ? "未设置" : $"为 {locale}")}";

    public override string SetUtf8 => "如果字符显示不正常：export LANG=C.UTF-8";

    public override string Terminal(string terminal, string locale) => $"{terminal}，{locale}";
}
