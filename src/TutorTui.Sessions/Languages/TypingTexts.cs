using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Sessions.Languages;

/// <summary>Texts on why a command cannot be typed into a shell, or did not end as expected.</summary>
internal abstract class TypingTexts
{
    public static TypingTexts Current => LanguageTable<TypingTexts>.Current;

    public abstract string NotReadyInTime { get; }

    public abstract string ShellEnded(MachineName machine);

    public abstract string StillRunning(MachineName machine);

    /// <summary>The shell is in a container, and the command is for the machine.</summary>
    /// <param name="machine">Where the command belongs.</param>
    /// <param name="inside">The container that its shell is in.</param>
    public abstract string BelongsOnMachine(MachineName machine, string inside);

    public abstract string BelongsInside(string container);

    public abstract string NeverAsked(string command, string expected);

    public abstract string DidNotEnd(string command, TimeSpan patience);
}
