using System.CommandLine;
using System.CommandLine.Help;
using TutorTui.Commands;
using TutorTui.Commands.Authors;
using TutorTui.Commands.Dev;
using TutorTui.Commands.Exams;
using TutorTui.Commands.Labs;
using TutorTui.Commands.Lessons;
using TutorTui.Commands.Reports;
using TutorTui.Commands.Setup;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>
/// All verbs in one tree; help, completion and the man page come from it. Its texts are of the language spoken when it is made.
/// </summary>
internal sealed class CommandTree(IVerbs verbs, ContentFolders folders, IConsole console)
{
    public RootCommand Create()
    {
        var plain = new Option<bool>("--plain") { Description = ToolCommandTexts.Current.Plain, Recursive = true };
        var verbose = new Option<bool>("--verbose") { Description = ToolCommandTexts.Current.Verbose, Recursive = true };
        var root = new RootCommand(ToolCommandTexts.Current.Program)
        {
            plain,
            verbose,
            LanguageOption.Create(),
            ListCommand.Create(verbs.List),
            ShowCommand.Create(verbs.Show),
            HintCommand.Create(verbs.Hint),
            StartCommand.Create(verbs.Start),
            CheckCommand.Create(verbs.Check),
            SolveCommand.Create(verbs.Solve),
            ProgressCommand.Create(verbs.Progress),
            ExamCommand.Create(
                verbs.Exam,
                ExamStart.Create(verbs.ExamStart),
                ExamStatus.Create(verbs.ExamStatus),
                ExamFlag.Create(verbs.ExamFlag),
                ExamFinish.Create(verbs.ExamFinish),
                ExamResume.Create(verbs.ExamResume),
                ExamResultCommand.Create(verbs.ExamResult)),
            ReportCommand.Create(verbs.Report, ReportVerify.Create(verbs.ReportVerify)),
            LintCommand.Create(verbs.Lint),
            VerifyCommand.Create(verbs.Verify),
            DevCommand.Create(NewCommand.Create(verbs.New), PreviewCommand.Create(verbs.Preview), DevVtCommand.Create(verbs.Vt)),
            LabCommand.Create(verbs.Lab, LabShell.Create(verbs.LabShell)),
            DoctorCommand.Create(verbs.Doctor),
            ConfigCommand.Create(verbs.Config),
            CompletionCommand.Create(verbs.Completion),
        };
        root.SetAction((_, token) => verbs.Learn().RunAsync(null, token));
        new Names(folders).Complete(root);
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = HelpTexts.Current.ShowHelp;
                option.Action = new HelpAction(console);
            }
            else if (option is VersionOption)
            {
                option.Description = HelpTexts.Current.ShowVersion;
            }
        }

        return root;
    }

    /// <summary>Whether the command line asks for plain lines.</summary>
    public static bool IsPlain(ParseResult parsed) => parsed.GetValue<bool>("--plain");

    /// <summary>Whether the command line asks to log more than usual.</summary>
    public static bool IsVerbose(ParseResult parsed) => parsed.GetValue<bool>("--verbose");

    /// <summary>Whether a verb is for those who write lessons or work on the tutor; these speak English, as their formats do.</summary>
    public static bool IsForAuthors(ParseResult parsed) =>
        Examples.LineOf(parsed.CommandResult.Command).ElementAtOrDefault(1)?.Name is "lint" or "verify" or "dev";
}
