using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Descriptions of the program and its other verbs, their arguments and options.</summary>
internal abstract class ToolCommandTexts
{
    public static ToolCommandTexts Current => LanguageTable<ToolCommandTexts>.Current;

    public abstract string Program { get; }

    public abstract string Plain { get; }

    public abstract string Verbose { get; }

    public abstract string Lang { get; }

    public abstract string Lint { get; }

    public abstract string Verify { get; }

    public abstract string Dev { get; }

    public abstract string Report { get; }

    public abstract string ReportFormat { get; }

    public abstract string ReportSign { get; }

    public abstract string ReportName { get; }

    public abstract string ReportOut { get; }

    public abstract string ReportVerify { get; }

    public abstract string ReportFiles { get; }

    public abstract string ReportCsv { get; }

    public abstract string Lab { get; }

    public abstract string LabUp { get; }

    public abstract string LabDown { get; }

    public abstract string LabReset { get; }

    public abstract string LabStatus { get; }

    public abstract string LabSsh { get; }

    public abstract string LabMachine { get; }

    public abstract string Doctor { get; }

    public abstract string DoctorJson { get; }

    public abstract string Config { get; }

    public abstract string ConfigJson { get; }

    public abstract string ConfigDefault { get; }

    public abstract string ConfigGet { get; }

    public abstract string ConfigSet { get; }

    public abstract string ConfigUnset { get; }

    public abstract string ConfigValue { get; }

    public abstract string Completion { get; }

    public abstract string CompletionShell { get; }
}
