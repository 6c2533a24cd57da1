using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Ssh.Languages.English;

internal sealed class EnglishSshTexts : SshTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SshTexts>.Add(Language.English, new EnglishSshTexts());

    public override string WrongHostKey(MachineName machine, string host, string offered, string pinned) =>
        $"{machine} at {host} is not the machine that this lab made: it shows the host key SHA256:{offered}, pinned is SHA256:{pinned}. `tutor lab reset` makes the machines new.";

    public override string KeyRefused(MachineName machine) =>
        $"{machine} does not accept the lab's key. `tutor lab reset` makes the machines new.";

    public override string KeyNotReadable(string path, string why) =>
        $"The lab's key {path} cannot be read: {why} `tutor lab up` makes it new.";

    public override string NoConnection(MachineName machine, string host, string why) =>
        $"No connection to {machine} at {host}: {why}. `tutor lab status` shows how the lab stands, `tutor lab up` starts what is down.";

    public override string TooSlow(MachineName machine, string commandLine, TimeSpan patience) =>
        $"{machine} did not finish `{commandLine}` within {patience.TotalSeconds:0} seconds.";

    public override string ConnectionGone(string why) => $"The connection is gone: {why}";

    public override string ConnectionLost(MachineName machine, string why) => $"The connection to {machine} was lost: {why}";

    public override string ShellEnded(MachineName machine) => $"The shell on {machine} has ended.";
}
