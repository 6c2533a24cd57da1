namespace TutorTui.Core.Lessons;

/// <summary>Says that a step is no longer true: since when, after which command where, and what builds on it.</summary>
public static class LostWords
{
    public static string Of(LostTruth lost)
    {
        ArgumentNullException.ThrowIfNull(lost);
        var cause = lost.After is { } command ? $", after `{command.CommandLine}` on {command.Machine}" : string.Empty;
        var needed = lost.Dependents.Length switch
        {
            0 => " No step that is left needs it.",
            1 => $" Step {lost.Dependents[0].Number} needs it.",
            _ => $" Steps {Join([.. lost.Dependents.Select(step => step.Number)])} need it.",
        };
        return $"No longer so since {lost.Since.ToLocalTime():HH:mm:ss}{cause}.{needed}";
    }

    private static string Join(int[] numbers) =>
        $"{string.Join(", ", numbers[..^1])} and {numbers[^1]}";
}
