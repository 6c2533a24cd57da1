using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishKeyBarTexts : KeyBarTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyBarTexts>.Add(Language.English, new EnglishKeyBarTexts());

    public override string Open => "open";

    public override string Less => "less";

    public override string Details => "details";

    public override string SendTo(MachineReference machine) => $"send to {machine}";

    public override string GoOn => "go on";

    public override string TryAgain => "try again";

    public override string ToShell => "shell";

    public override string ToChecks => "checks";

    public override string ToText => "text";

    public override string SearchShell => "search";

    public override string LookBack => "scroll";

    public override string PrefixPressed => "then ";

    public override string PrefixFirst => "then:";

    public override string SearchPrompt => "Search";

    public override string SearchKeys => "Enter search  Esc not now";
}
