using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Commands;

/// <summary>Texts about commands that the learner ran, and about shells.</summary>
internal abstract class RunTexts
{
    public static RunTexts Current => LanguageTable<RunTexts>.Current;

    public abstract string YouRan(string command);

    public abstract string SeenAt(string time);

    public abstract string OtherTarget(string command, string target);

    public abstract string DidNotShow(string command, string text);

    public abstract string EndedWith(string command, int? exitCode);

    public abstract string NameUnknown(string place);

    public abstract string NothingInTheWay { get; }

    /// <summary>The place of a command, to be used in the sentences below.</summary>
    public abstract string On(string machine);

    public abstract string In(string container);

    public abstract string NotSeen(string command, string where);

    public abstract string NotSeenButInside(string command, string where, string container, MachineName machine);

    public abstract string NotSeenBut(string command, string where, string elsewhere);

    /// <summary>The command line refers to its container by something that only the shell can expand, such as a variable.</summary>
    public abstract string NotSeenButHidden(string command, string where, string reference);

    public abstract string NotRun { get; }

    public abstract string RunAt(string where);

    public abstract string WantedCommand(string command);

    public abstract string WantedCommandOf(string command, string target);

    public abstract string WantedCommandTo(string command, string target);

    /// <summary>The wanted command, and the output that it should show.</summary>
    public abstract string Showing(string command, string text);

    public abstract string OwnAddress(string container);

    public abstract string ContainerOf(string service);

    public abstract string ContainerFrom(string? image);

    public abstract string MachineOf(string service);

    public abstract string ShellIn(string place);

    public abstract string NoneSeen { get; }

    public abstract string OpenedShell(string place);

    public abstract string NoShellYet(string place);

    public abstract string ShellElsewhere(string command, MachineName machine, string place);
}
