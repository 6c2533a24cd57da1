using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks;

/// <summary>Texts that checks of all kinds share.</summary>
internal abstract class CheckTexts
{
    public static CheckTexts Current => LanguageTable<CheckTexts>.Current;

    public abstract string EarlierStepFirst { get; }

    public abstract string OtherCheckFirst { get; }

    public abstract string NothingAsked { get; }

    public abstract string Looking { get; }

    public abstract string NotLookedAt { get; }

    public abstract string NoSuchMachine(MachineName machine);

    public abstract string CannotBeAsked(MachineName machine, string? error);

    public abstract string CannotLookInto(string place, string? error);

    public abstract string NoOutput { get; }

    public abstract string NoAnswer { get; }

    /// <summary>A place of observation: a container of a machine.</summary>
    public abstract string Inside(string container, MachineName machine);

    public abstract string UnderWay(string what, string progress);

    public abstract string Progress(int done, int wanted, string unit, double elapsedSeconds, double patienceSeconds);

    /// <summary>Joins two whole sentences.</summary>
    public abstract string Sentences(string first, string second);
}
