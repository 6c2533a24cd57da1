using TutorTui.Tui.Shells;

namespace TutorTui.Tui.State;

/// <summary>Where a machine's shell is. Its screen is not part of the state: the emulator keeps it.</summary>
internal abstract record ShellState
{
    private protected ShellState()
    {
    }
}

internal sealed record ShellOpening : ShellState;

/// <summary>Open, and how the learner looks at it.</summary>
internal sealed record ShellOpen : ShellState
{
    /// <summary>The first visible row while the learner looks back; null while the view follows the output.</summary>
    public long? Top { get; init; }

    public Selection? Selection { get; init; }

    public ShellSearch? Search { get; init; }

    /// <summary>The bell has rung and was not seen yet.</summary>
    public bool HasRung { get; init; }
}

internal sealed record ShellClosed(string Message) : ShellState;
