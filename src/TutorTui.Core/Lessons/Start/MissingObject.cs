namespace TutorTui.Core.Lessons.Start;

/// <summary>Recognises Docker's answer that the object to be removed does not exist.</summary>
internal static class MissingObject
{
    /// <summary>
    /// True when a line of the error output says that the action's own object is missing. A message about another object, or about a
    /// file of this one, does not count: the object may still exist.
    /// </summary>
    public static bool IsReported(PlannedAction action, string standardError)
    {
        if (KindOf(action.Action) is not { } kind || action.Reference is not { Length: > 0 } reference)
        {
            return false;
        }

        // Docker 20.10 and 28 say it in one of these ways, depending on the kind.
        string[] endings =
        [
            $"no such {kind}: {reference}", $"{reference}: no such {kind}", $"{kind} {reference} not found", $"{kind} \"{reference}\" not found",
        ];
        return standardError.Split('\n', StringSplitOptions.TrimEntries)
            .Any(line => endings.Any(ending => line.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? KindOf(StartAction action) => action switch
    {
        StartAction.RemoveService => "service",
        StartAction.RemoveContainer => "container",
        StartAction.RemoveNetwork => "network",
        StartAction.RemoveVolume => "volume",
        StartAction.RemovePlugin => "plugin",
        _ => null,
    };
}
