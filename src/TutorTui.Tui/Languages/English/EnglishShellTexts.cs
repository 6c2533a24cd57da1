using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishShellTexts : ShellTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ShellTexts>.Add(Language.English, new EnglishShellTexts());

    public override string NoneToSearch => "There is no open shell to search in.";

    public override string GoThereFirst => "Go to the shell first: it is not shown.";

    public override string NotFound(string query) => $"\"{query}\" is nowhere in what this shell has shown.";

    public override string NoneToLookForLinks => "There is no shell on the screen to look for links in.";

    public override string NoLink => "There is no link on the shell's screen.";

    public override string StartingWhatIsDown(MachineName machine) => $"{machine} does not answer. Starting what is down …";

    public override string NotOpenYet(MachineName machine) => $"The shell on {machine} is not open yet.";

    public override string TakesNothing(MachineName machine) => $"{machine} has not read what was typed before. These keys were dropped.";

    public override string Copied(string text) => $"Copied: {text}";

    public override string CopiedLines(int lines) => $"Copied {lines} lines.";

    public override string CopiedAndOpened(string address) => $"Copied, and opened: {address}";
}
