using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishKeyHelpTexts : KeyHelpTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyHelpTexts>.Add(Language.English, new EnglishKeyHelpTexts());

    public override string HowKeysAct(string prefix) =>
        $"In the text and in the checks, these keys act by themselves. In a shell every key belongs to the shell: press {prefix} first, then the key. {prefix} twice sends it to the shell.";

    public override string WhileLookingBack => "While you look back in a shell, any other key goes back to its prompt:";

    public override string Mouse =>
        "The mouse works too: click into a pane, on a machine, a step or a command; the wheel scrolls. Drag over a shell to copy from it; twice selects words, three times lines; Ctrl and a click follow a link; with Shift also where a program has the mouse. Any key closes this help; arrows scroll it.";
}
