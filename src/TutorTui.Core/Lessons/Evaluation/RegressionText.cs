namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Describes a regression: since when, after which command on which machine, and which steps depend on it.</summary>
public static class RegressionText
{
    public static string Of(Regression lost)
    {
        ArgumentNullException.ThrowIfNull(lost);
        return LessonTexts.Current.NoLongerSo(lost.Since.ToLocalTime(), lost.After, [.. lost.Dependents.Select(step => step.Number)]);
    }
}
