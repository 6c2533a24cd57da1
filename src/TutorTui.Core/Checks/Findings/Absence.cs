namespace TutorTui.Core.Checks.Findings;

/// <summary>
/// Evaluates that an object does not exist. "Not fulfilled" is not enough: a service that is starting up is not absent.
/// </summary>
internal static class Absence
{
    private static AbsenceTexts Texts => AbsenceTexts.Current;

    /// <summary>The finding about an object that should not exist.</summary>
    /// <param name="isThere">The object exists.</param>
    /// <param name="what">The object, as <see cref="AbsenceTexts"/> words it.</param>
    /// <param name="where">Where it was looked for.</param>
    /// <param name="command">The command that shows a person the same.</param>
    public static Finding Report(bool isThere, string what, Viewpoint where, string command)
    {
        var evidence = new Evidence(Texts.WantedGone(what), isThere ? Texts.SeenStill : Texts.SeenGone, where, command);
        return isThere
            ? Finding.NotYet(Texts.StillThere(what), evidence, Cause.StillThere)
            : Finding.Pass(Texts.Gone(what), evidence);
    }

    /// <summary>The opposite of a finding; unknown stays unknown.</summary>
    public static Finding Invert(Finding finding) => finding.Verdict switch
    {
        Verdict.Pass => finding with { Verdict = Verdict.NotYet, Cause = Cause.StillThere },
        Verdict.Fail or Verdict.NotYet => finding with { Verdict = Verdict.Pass, Cause = Cause.None, Convergence = null, Path = [] },
        _ => finding,
    };
}
