using TutorTui.Tui.Shells;

namespace TutorTui.Tui.State;

/// <summary>The state of a machine's shell. Its screen is not part of it: the emulator keeps that.</summary>
internal abstract record ShellState
{
    private protected ShellState()
    {
    }
}

internal sealed record ShellOpening : ShellState;

/// <summary>Open, with the learner's view of it.</summary>
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
