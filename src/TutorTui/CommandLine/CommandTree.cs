using System.CommandLine;
using System.CommandLine.Help;
using TutorTui.Commands.Authors;
using TutorTui.Commands.Dev;
using TutorTui.Commands.Exams;
using TutorTui.Commands.Labs;
using TutorTui.Commands.Lessons;
using TutorTui.Commands.Reports;
using TutorTui.Commands.Screen;
using TutorTui.Commands.Setup;
using TutorTui.Composition;
using TutorTui.Languages;

namespace TutorTui.CommandLine;

/// <summary>
/// All verbs in one tree; help, completion and the man page come from it. Its texts are of the language spoken when it is made.
/// </summary>
internal static class CommandTree
{
    public static RootCommand Create(TutorHost host)
    {
        var plain = new Option<bool>("--plain") { Description = ToolCommandTexts.Current.Plain, Recursive = true };
        var root = new RootCommand(ToolCommandTexts.Current.Program)
        {
            plain,
            LanguageOption.Create(),
            ListCommand.Create(host),
            ShowCommand.Create(host),
            HintCommand.Create(host),
            StartCommand.Create(host),
            CheckCommand.Create(host),
            SolveCommand.Create(host),
            ProgressCommand.Create(host),
            ExamCommand.Create(host),
            ReportCommand.Create(host),
            LintCommand.Create(),
            VerifyCommand.Create(host),
            DevCommand.Create(host),
            LabCommand.Create(host),
            DoctorCommand.Create(host),
            ConfigCommand.Create(host),
        };
        root.Add(CompletionCommand.Create());
        root.SetAction((parsed, token) => LearnCommand.RunAsync(host, null, token));
        Names.Complete(root);
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = HelpTexts.Current.ShowHelp;
                option.Action = new HelpAction();
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

    /// <summary>Whether a verb is for those who write lessons or work on the tutor; these speak English, as their formats do.</summary>
    public static bool IsForAuthors(ParseResult parsed) =>
        Examples.LineOf(parsed.CommandResult.Command).ElementAtOrDefault(1)?.Name is "lint" or "verify" or "dev";
}
