using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Findings;

/// <summary>Texts on why an object is not where it should be. The object itself is a phrase from the texts of its kind.</summary>
internal abstract class MissingObjectTexts
{
    public static MissingObjectTexts Current => LanguageTable<MissingObjectTexts>.Current;

    public abstract string OnOtherMachine(string wanted, MachineName there, MachineName here);

    public abstract string SeenOn(MachineName machine);

    public abstract string NearName(MachineName machine, string near, string wanted, string slip);

    public abstract string CapitalsDiffer { get; }

    public abstract string TooShort { get; }

    public abstract string TooLong { get; }

    public abstract string LettersSwapped { get; }

    public abstract string LetterDiffers { get; }

    public abstract string TypedInside(string command, string container, MachineName machine);

    public abstract string SeenTypedInside(string container);

    public abstract string NotThereYet(MachineName machine, string wanted);
}
