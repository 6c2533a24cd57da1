using System.CommandLine;
using System.CommandLine.Help;
using TutorTui.Commands;
using TutorTui.Commands.Exams;
using TutorTui.Commands.Reports;
using TutorTui.Composition;

namespace TutorTui.CommandLine;

/// <summary>All verbs in one tree; help, completion and the man page come from it.</summary>
internal static class CommandTree
{
    public static RootCommand Create(TutorHost host)
    {
        var plain = new Option<bool>("--plain") { Description = "Lines of text only: no full screen, nothing that moves", Recursive = true };
        var root = new RootCommand("Learn Docker networking on two real machines, in one terminal")
        {
            plain,
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
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    /// <summary>Whether the command line asks for plain lines.</summary>
    public static bool IsPlain(ParseResult parsed) => parsed.GetValue<bool>("--plain");
}
