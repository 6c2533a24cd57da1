namespace TutorTui.Terminal;

/// <summary>Settings of an emulator.</summary>
public sealed record TerminalOptions
{
    /// <summary>Lines kept above the screen.</summary>
    public int MaxScrollback { get; init; } = 10_000;
}
