using TutorTui.Terminal.Emulation;

namespace TutorTui.Tui.Input;

/// <summary>Where the bytes of keys go that belong to a shell. Used by the input thread.</summary>
internal interface IShellKeys
{
    /// <summary>The modes of the shell that has the keys, or null when the tutor itself has them.</summary>
    TerminalModes? Modes { get; }

    void Type(byte[] bytes);
}
