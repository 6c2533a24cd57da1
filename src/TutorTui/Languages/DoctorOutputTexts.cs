using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts on the doctor's findings. The JSON output is in English.</summary>
internal abstract class DoctorOutputTexts
{
    public static DoctorOutputTexts Current => LanguageTable<DoctorOutputTexts>.Current;

    /// <summary>The subject of a finding, like the four that follow.</summary>
    public abstract string Lab { get; }

    public abstract string Program { get; }

    public abstract string Course { get; }

    public abstract string Progress { get; }

    public abstract string Screen { get; }

    public abstract string Kind(DiagnosisKind kind);

    public abstract string LabPossible { get; }

    public abstract string NoLabYet(int problems);

    public abstract string LabNotUp { get; }

    public abstract string LabUp(int machines);

    public abstract string LabUpWithStandIns(IEnumerable<string> images);

    public abstract string StandInsSuffice { get; }

    public abstract string CompiledWhileRunning { get; }

    public abstract string NativeIsMade { get; }

    public abstract string Native(string folder);

    public abstract string Lessons(int count, IEnumerable<string> folders);

    public abstract string LintShowsAll { get; }

    public abstract string CheckFolder(string folder);

    public abstract string ProgressKept(string folder, string log);

    public abstract string NoTerminal { get; }

    public abstract string OnlyScreenNeedsOne { get; }

    public abstract string TerminalWithLocale(string terminal, string? locale);

    public abstract string SetUtf8 { get; }

    public abstract string Terminal(string terminal, string locale);
}
