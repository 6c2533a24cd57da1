using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishHelpTexts : HelpTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<HelpTexts>.Add(Language.English, new EnglishHelpTexts());

    public override string Description => "Description:";

    public override string Usage => "Usage:";

    public override string Arguments => "Arguments:";

    public override string Options => "Options:";

    public override string Commands => "Commands:";

    public override string Examples => "Examples:";

    public override string ExitStatus => "Exit status:";

    public override string CommandPlace => "[command]";

    public override string OptionsPlace => "[options]";

    public override string Default(string value) => $"[default: {value}]";

    public override string ShowHelp => "Show help and usage information";

    public override string ShowVersion => "Show version information";

    public override string Fine => "fine";

    public override string NotPassed => "a check or an exam is not passed, a result file is bad, or nothing was found";

    public override string WrongUsage => "wrong usage, or no terminal for the full screen";

    public override string Unreachable => "the lab, an engine or a file cannot be reached";

    public override string ContentInvalid => "a lesson or an exam has errors";

    public override string OwnFault => "a fault of the tutor's own";

    public override string Interrupted => "stopped with Ctrl-C";
}
