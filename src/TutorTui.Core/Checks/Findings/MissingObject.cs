using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Core.Spelling;

namespace TutorTui.Core.Checks.Findings;

/// <summary>
/// Explains why an object is not where it should be: it is on another machine, its name is misspelled, the command was
/// run inside a container, or nobody has created it yet.
/// </summary>
/// <param name="Wanted">The wanted object, for people, such as <c>network weavenet1</c>.</param>
/// <param name="Name">Its name, or null if any name will do.</param>
/// <param name="Family">The <c>docker</c> command family that creates it: <c>network</c>, <c>container</c>, <c>service</c>,
/// <c>volume</c>, <c>plugin</c>.</param>
/// <param name="Names">The names of its kind on the machine.</param>
/// <param name="On">Where it belongs.</param>
/// <param name="Elsewhere">Another machine that has it, or null.</param>
/// <param name="Evidence">What was seen.</param>
internal sealed record MissingObject(
    string Wanted, string? Name, string Family, IEnumerable<string> Names, MachineName On, MachineName? Elsewhere, Evidence Evidence)
{
    private static MissingObjectTexts Texts => MissingObjectTexts.Current;

    public Finding Explain(LabSnapshot snapshot)
    {
        if (Elsewhere is { } machine)
        {
            return Finding.Fail(
                Texts.OnOtherMachine(Wanted, machine, On), Evidence with { Observed = Texts.SeenOn(machine) }, Cause.WrongMachine);
        }

        if (Name is not null && Suggestion.Find(Name, Names, snapshot.MeantNames) is { } near)
        {
            return Finding.Fail(
                Texts.NearName(On, near, Name, Slip(near, Name)), Evidence with { Observed = near }, Cause.NearName);
        }

        return TypedInside(snapshot) is { } command
            ? Finding.Fail(
                Texts.TypedInside(command.CommandLine, command.Container!, On),
                Evidence with { Observed = Texts.SeenTypedInside(command.Container!) }, Cause.InsideContainer)
            : Finding.NotYet(Texts.NotThereYet(On, Wanted), Evidence, Cause.NotBegun);
    }

    /// <summary>The learner's latest command, if it called Docker inside a container.</summary>
    private FinishedCommand? TypedInside(LabSnapshot snapshot) =>
        snapshot.Commands.LastOrDefault(command => command.Machine == On) is { Container: not null } last
        && CommandWords.SplitPipeline(last.CommandLine).Any(words =>
            words[0] is "docker" && (words.Contains(Family) || (Family is "container" && words.Contains("run"))))
            ? last
            : null;

    private static string Slip(string observed, string wanted) =>
        string.Equals(observed, wanted, StringComparison.OrdinalIgnoreCase) ? Texts.CapitalsDiffer
        : observed.Length < wanted.Length ? Texts.TooShort
        : observed.Length > wanted.Length ? Texts.TooLong
        : observed.Order().SequenceEqual(wanted.Order()) ? Texts.LettersSwapped
        : Texts.LetterDiffers;
}
