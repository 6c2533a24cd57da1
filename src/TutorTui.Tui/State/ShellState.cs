namespace TutorTui.Tui.State;

/// <summary>Where a machine's shell is. Its screen is not part of the state: the emulator keeps it.</summary>
internal abstract record ShellState
{
    private protected ShellState()
    {
    }
}

internal sealed record ShellOpening : ShellState;

/// <summary>Open. <paramref name="ScrolledBack"/> says by how many lines the view lies above the end.</summary>
internal sealed record ShellOpen(int ScrolledBack) : ShellState;

internal sealed record ShellClosed(string Message) : ShellState;
