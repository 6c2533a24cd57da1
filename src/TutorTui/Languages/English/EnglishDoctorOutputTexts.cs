using System.Runtime.CompilerServices;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishDoctorOutputTexts : DoctorOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DoctorOutputTexts>.Add(Language.English, new EnglishDoctorOutputTexts());

    public override string Lab => "Lab";

    public override string Program => "Program";

    public override string Course => "Lessons";

    public override string Progress => "Progress";

    public override string Screen => "Terminal";

    public override string Kind(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Good => "ok",
        DiagnosisKind.Note => "note",
        DiagnosisKind.Problem => "problem",
    };

    public override string LabPossible => "A lab can be had here.";

    public override string NoLabYet(int problems) => $"No lab yet: {problems} to put right. Text, hints and solutions work all the same.";

    public override string LabNotUp => "not up";

    public override string LabUp(int machines) => $"up, {machines} machines";

    public override string LabUpWithStandIns(IEnumerable<string> images) => $"up; stand-ins for {string.Join(", ", images)}";

    public override string StandInsSuffice => "nothing to do: they do what the lessons need";

    public override string CompiledWhileRunning => "compiled while it runs; the native one starts faster";

    public override string NativeIsMade =>
        "start ./tutor: it makes the native one in the background, and artifacts/native.log says how that goes";

    public override string Native(string folder) => $"native, in {folder}";

    public override string Lessons(int count, IEnumerable<string> folders) => $"{count} in {string.Join(", ", folders)}";

    public override string LintShowsAll => "tutor lint shows all that is wrong";

    public override string CheckFolder(string folder) => $"check {folder}";

    public override string ProgressKept(string folder, string log) => $"kept in {folder}; log in {log}";

    public override string NoTerminal => "none here";

    public override string OnlyScreenNeedsOne => "the full screen needs one; the other verbs do not";

    public override string TerminalWithLocale(string terminal, string? locale) => $"{terminal}, locale {locale ?? "not set"}";

    public override string SetUtf8 => "where signs look broken: export LANG=C.UTF-8";

    public override string Terminal(string terminal, string locale) => $"{terminal}, {locale}";
}
