using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Images;

/// <summary>Evaluates images.</summary>
internal static class ImageEvaluator
{
    private static InstalledTexts Texts => InstalledTexts.Current;

    public static Finding Evaluate(ImageCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var evidence = new Evidence(Texts.Image(condition.Name), Texts.NoSuchImage, condition.On, "docker image ls");
        return HasImage(state, condition.Name)
            ? Finding.Pass(Texts.HasImage(condition.On, condition.Name), evidence with { Observed = condition.Name })
            : Finding.NotYet(Texts.HasNoImage(condition.On, condition.Name), evidence, Cause.NotBegun);
    }

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(ImageCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = HasImage(state, condition.Name);
        return Absence.Report(isThere, AbsenceTexts.Current.Image(condition.Name), condition.On, "docker image ls");
    }

    private static bool HasImage(EngineState state, string name) =>
        state.Images.Any(image => image.Tags.Any(tag => ImageName.Matches(name, tag)));
}
