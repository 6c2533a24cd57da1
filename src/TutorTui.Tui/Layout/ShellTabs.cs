using TutorTui.Core.Identifiers;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Layout;

/// <summary>The machines' names in the shell pane's heading, and the columns, from the pane's left, where they begin.</summary>
internal static class ShellTabs
{
    public static IEnumerable<(MachineName Machine, int Column)> Of(TutorState state)
    {
        var column = 1;
        foreach (var machine in state.Shells.Keys)
        {
            yield return (machine, column);
            column += Label(machine, hasRung: false).Length + 1;
        }
    }

    /// <summary>The name as it is shown; a bell before it when it has rung there.</summary>
    public static string Label(MachineName machine, bool hasRung) => $"{(hasRung ? '♪' : ' ')}{machine} ";
}
