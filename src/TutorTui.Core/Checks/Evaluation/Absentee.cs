using TutorTui.Core.Courses;
using TutorTui.Core.Words;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Explains why something is not where it is wanted: it is on another machine, it goes by a name that differs by a slip, it was
/// asked for inside a container, or nobody has made it yet.
/// </summary>
/// <param name="Wanted">What is wanted, such as <c>network weavenet1</c>.</param>
/// <param name="Name">Its name, or null where any will do.</param>
/// <param name="Family">The family of <c>docker</c> commands that makes it: <c>network</c>, <c>container</c>, <c>service</c>, <c>volume</c>, <c>plugin</c>.</param>
/// <param name="Names">The names of its kind on the machine.</param>
/// <param name="On">Where it belongs.</param>
/// <param name="Elsewhere">Another machine that has it, or null.</param>
/// <param name="Evidence">What was seen.</param>
internal sealed record Absentee(
    string Wanted, string? Name, string Family, IEnumerable<string> Names, MachineName On, MachineName? Elsewhere, Evidence Evidence)
{
    public Finding Explain(LabSnapshot snapshot)
    {
        if (Elsewhere is { } machine)
        {
            return Finding.Fail(
                $"The {Wanted} is on {machine}, but it belongs on {On}. Make it on {On}; the one on {machine} is not needed.",
                Evidence with { Observed = $"it is on {machine}" }, Cause.WrongMachine);
        }

        if (Name is not null && NearName.Find(Name, Names, snapshot.MeantNames) is { } near)
        {
            return Finding.Fail(
                $"{On} has {near}, which is nearly {Name}: {Slip(near, Name)}. Names have to match letter by letter.",
                Evidence with { Observed = near }, Cause.NearName);
        }

        return TypedInside(snapshot) is { } command
            ? Finding.Fail(
                $"You typed `{command.CommandLine}` inside the container {command.Container}, where there is no Docker. Leave it with `exit`, then type it on {On}.",
                Evidence with { Observed = $"typed inside {command.Container}" }, Cause.InsideContainer)
            : Finding.NotYet($"{On} has no {Wanted} yet.", Evidence, Cause.NotBegun);
    }

    /// <summary>The latest command of the learner's, where it asked for Docker inside a container.</summary>
    private Shells.FinishedCommand? TypedInside(LabSnapshot snapshot) =>
        snapshot.Commands.LastOrDefault(command => command.Machine == On) is { Container: not null } last
        && Shells.CommandWords.SplitPipeline(last.CommandLine).Any(words =>
            words[0] is "docker" && (words.Contains(Family) || (Family is "container" && words.Contains("run"))))
            ? last
            : null;

    private static string Slip(string observed, string wanted) =>
        string.Equals(observed, wanted, StringComparison.OrdinalIgnoreCase) ? "only capital letters differ"
        : observed.Length < wanted.Length ? "something is missing in it"
        : observed.Length > wanted.Length ? "something is too much in it"
        : observed.Order().SequenceEqual(wanted.Order()) ? "two letters have changed places"
        : "a letter differs";
}
