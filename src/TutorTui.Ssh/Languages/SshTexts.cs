using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Ssh.Languages;

/// <summary>Texts about connections to machines and the shells on them.</summary>
internal abstract class SshTexts
{
    public static SshTexts Current => LanguageTable<SshTexts>.Current;

    /// <summary>The host key is not the pinned one, so another machine may be answering.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="host">The address that was used.</param>
    /// <param name="offered">The SHA-256 of the key that it presented.</param>
    /// <param name="pinned">The SHA-256 of the key that was pinned when it was made.</param>
    public abstract string WrongHostKey(MachineName machine, string host, string offered, string pinned);

    public abstract string KeyRefused(MachineName machine);

    public abstract string KeyNotReadable(string path, string why);

    /// <summary>The machine does not answer.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="host">The address that was used.</param>
    /// <param name="why">The cause, without a full stop.</param>
    public abstract string NoConnection(MachineName machine, string host, string why);

    public abstract string TooSlow(MachineName machine, string commandLine, TimeSpan patience);

    public abstract string ConnectionGone(string why);

    public abstract string ConnectionLost(MachineName machine, string why);

    public abstract string ShellEnded(MachineName machine);
}
