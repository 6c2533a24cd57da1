using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Sessions.Languages;

/// <summary>Why a command is not typed into a shell, what did not become of it, and why a shell was closed.</summary>
internal abstract class TypingTexts
{
    public static TypingTexts Current => LanguageTable<TypingTexts>.Current;

    public abstract string NotReadyInTime { get; }

    public abstract string ShellEnded(MachineName machine);

    /// <summary>Why a shell was closed by the tutor.</summary>
    /// <param name="machine">Where it ran.</param>
    /// <param name="reason">What the fault says of itself.</param>
    public abstract string ShellFailed(MachineName machine, string reason);

    public abstract string StillRunning(MachineName machine);

    /// <summary>The shell is in a container, and the command is for the machine.</summary>
    /// <param name="machine">Where the command belongs.</param>
    /// <param name="inside">The container that its shell is in.</param>
    public abstract string BelongsOnMachine(MachineName machine, string inside);

    public abstract string BelongsInside(string container);

    public abstract string NeverAsked(string command, string expected);

    public abstract string DidNotEnd(string command, TimeSpan patience);
}
