using TutorTui.Terminal.Emulation;

namespace TutorTui.Tui.Input;

/// <summary>Receives the bytes of keys for a shell. Called on the input thread.</summary>
internal interface IShellKeys
{
    /// <summary>The modes of the shell that has the keys, or null when the tutor itself has them.</summary>
    TerminalModes? Modes { get; }

    void Type(byte[] bytes);
}
