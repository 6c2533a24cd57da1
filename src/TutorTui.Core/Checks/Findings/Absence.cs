namespace TutorTui.Core.Checks.Findings;

/// <summary>
/// Evaluates that something is gone. "Not fulfilled" is not enough for objects: a service that is starting up is not absent.
/// </summary>
internal static class Absence
{
    private static AbsenceTexts Texts => AbsenceTexts.Current;

    /// <summary>What is found where an object is looked for that is to be gone.</summary>
    /// <param name="isThere">It was found.</param>
    /// <param name="what">The object, in words of <see cref="AbsenceTexts"/>.</param>
    /// <param name="where">Where it was looked for.</param>
    /// <param name="command">The command with which a person sees the same.</param>
    public static Finding Report(bool isThere, string what, Viewpoint where, string command)
    {
        var evidence = new Evidence(Texts.WantedGone(what), isThere ? Texts.SeenStill : Texts.SeenGone, where, command);
        return isThere
            ? Finding.NotYet(Texts.StillThere(what), evidence, Cause.StillThere)
            : Finding.Pass(Texts.Gone(what), evidence);
    }

    /// <summary>The opposite of a finding; what could not be looked at stays unknown.</summary>
    public static Finding Invert(Finding finding) => finding.Verdict switch
    {
        Verdict.Pass => finding with { Verdict = Verdict.NotYet, Cause = Cause.StillThere },
        Verdict.Fail or Verdict.NotYet => finding with { Verdict = Verdict.Pass, Cause = Cause.None, Convergence = null, Path = [] },
        _ => finding,
    };
}
