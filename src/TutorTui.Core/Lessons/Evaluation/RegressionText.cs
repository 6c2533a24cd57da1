namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Says that a step is no longer true: since when, after which command where, and what builds on it.</summary>
public static class RegressionText
{
    public static string Of(Regression lost)
    {
        ArgumentNullException.ThrowIfNull(lost);
        return LessonTexts.Current.NoLongerSo(lost.Since.ToLocalTime(), lost.After, [.. lost.Dependents.Select(step => step.Number)]);
    }
}
