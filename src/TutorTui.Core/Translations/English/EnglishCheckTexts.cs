using System.Runtime.CompilerServices;
using TutorTui.Core.Checks;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishCheckTexts : CheckTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<CheckTexts>.Add(Language.English, new EnglishCheckTexts());

    public override string EarlierStepFirst => "An earlier step has to pass first.";

    public override string OtherCheckFirst => "Another check has to pass first.";

    public override string NothingAsked => "Nothing is asked for.";

    public override string Looking => "Looking …";

    public override string NotLookedAt => "not looked at yet";

    public override string NoSuchMachine(MachineName machine) => $"This lab has no {machine}.";

    public override string CannotBeAsked(MachineName machine, string? error) => $"{machine} cannot be asked: {error}";

    public override string CannotLookInto(string place, string? error) => $"Could not look into {place}: {error}";

    public override string NoOutput => "no output";

    public override string NoAnswer => "no answer";

    public override string Inside(string container, MachineName machine) => $"{container} on {machine}";

    public override string UnderWay(string what, string progress) => $"{what}: {progress}.";

    public override string Progress(int done, int wanted, string unit, double elapsedSeconds, double patienceSeconds) =>
        $"{done}/{wanted} {unit}, {elapsedSeconds:0} s of {patienceSeconds:0} s";

    public override string Sentences(string first, string second) => $"{first} {second}";
}
