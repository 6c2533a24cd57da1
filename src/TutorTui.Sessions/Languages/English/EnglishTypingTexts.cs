using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Sessions.Languages.English;

internal sealed class EnglishTypingTexts : TypingTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<TypingTexts>.Add(Language.English, new EnglishTypingTexts());

    public override string NotReadyInTime => "The shell was not ready in time.";

    public override string ShellEnded(MachineName machine) => $"The shell on {machine} has ended. Open a new one first.";

    public override string ShellFailed(MachineName machine, string reason) =>
        $"The shell on {machine} was closed because its output could not be shown: {reason}";

    public override string StillRunning(MachineName machine) =>
        $"Something still runs in the shell on {machine}. Let it end, or stop it with Ctrl-C, then try again.";

    public override string BelongsOnMachine(MachineName machine, string inside) =>
        $"This command belongs on {machine} itself, but its shell is inside {inside}. Leave it with `exit` first.";

    public override string BelongsInside(string container) =>
        $"This command belongs inside {container}. Open a shell there first, as an earlier step shows.";

    public override string NeverAsked(string command, string expected) => $"`{command}` never showed \"{expected}\".";

    public override string DidNotEnd(string command, TimeSpan patience) =>
        $"`{command}` did not end within {patience.TotalMinutes:0} minutes.";
}
