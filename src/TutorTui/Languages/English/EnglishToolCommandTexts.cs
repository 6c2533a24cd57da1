using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishToolCommandTexts : ToolCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ToolCommandTexts>.Add(Language.English, new EnglishToolCommandTexts());

    public override string Program => "Learn Docker networking on two real machines, in one terminal";

    public override string Plain => "Lines of text only: no full screen, nothing that moves";

    public override string Verbose => "Log in detail what the tutor decides and why";

    public override string Lang => "The language to speak and to show lessons in; auto is that of the locale";

    public override string Lint => "Say what is wrong with lessons, with file, line and column";

    public override string Verify => "Prove on a fresh lab that right answers pass and mistakes are caught";

    public override string Dev => "Write lessons: begin one, see it while you write";

    public override string Report => "Show or hand in all that you have reached";

    public override string ReportFormat => "text, md, html, json or csv";

    public override string ReportSign => "Make a signed result file instead, to hand in";

    public override string ReportName => "Your name, as it shall stand in the report";

    public override string ReportOut => "Write to this file; otherwise it is printed";

    public override string ReportVerify => "Check signed result files, and merge them into one table";

    public override string ReportFiles => "Files made with tutor report --sign";

    public override string ReportCsv => "Print all results as one table";

    public override string Lab => "Start, stop and look at the two machines";

    public override string LabUp => "Set up what is missing and start both machines";

    public override string LabDown => "Remove the machines, their network and the lab's images from the engine";

    public override string LabReset => "Make both machines new; what was done on them is lost";

    public override string LabStatus => "Show how the lab stands";

    public override string LabSsh => "Open a shell on a machine";

    public override string LabMachine => "machine1 or machine2";

    public override string Doctor => "Say what works here, what does not, and what to do about it";

    public override string DoctorJson => "Print the findings as JSON";

    public override string Config => "Show and change the settings";

    public override string ConfigJson => "Print the settings as JSON";

    public override string ConfigDefault => "Print a file with all settings as they usually are";

    public override string ConfigGet => "Print one setting's value";

    public override string ConfigSet => "Change a setting";

    public override string ConfigUnset => "Set a setting back to what is usual";

    public override string ConfigValue => "Its new value";

    public override string Completion => "Print a script that lets your shell complete the tutor's words";

    public override string CompletionShell => "bash, zsh or fish";
}
