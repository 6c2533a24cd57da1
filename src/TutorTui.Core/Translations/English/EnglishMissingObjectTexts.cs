using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishMissingObjectTexts : MissingObjectTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MissingObjectTexts>.Add(Language.English, new EnglishMissingObjectTexts());

    public override string OnOtherMachine(string wanted, MachineName there, MachineName here) =>
        $"The {wanted} is on {there}, but it belongs on {here}. Make it on {here}; the one on {there} is not needed.";

    public override string SeenOn(MachineName machine) => $"it is on {machine}";

    public override string NearName(MachineName machine, string near, string wanted, string slip) =>
        $"{machine} has {near}, which is nearly {wanted}: {slip}. Names have to match letter by letter.";

    public override string CapitalsDiffer => "only capital letters differ";

    public override string TooShort => "something is missing in it";

    public override string TooLong => "something is too much in it";

    public override string LettersSwapped => "two letters have changed places";

    public override string LetterDiffers => "a letter differs";

    public override string TypedInside(string command, string container, MachineName machine) =>
        $"You typed `{command}` inside the container {container}, where there is no Docker. Leave it with `exit`, then type it on {machine}.";

    public override string SeenTypedInside(string container) => $"typed inside {container}";

    public override string NotThereYet(MachineName machine, string wanted) => $"{machine} has no {wanted} yet.";
}
