using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishRunTexts : RunTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<RunTexts>.Add(Language.English, new EnglishRunTexts());

    public override string YouRan(string command) => $"You ran `{command}`.";

    public override string SeenAt(string time) => $"seen at {time}";

    public override string OtherTarget(string command, string target) => $"You ran `{command}`; this is about {target}.";

    public override string DidNotShow(string command, string text) => $"You ran `{command}`, but it did not show \"{text}\".";

    public override string EndedWith(string command, int? exitCode) => $"You ran `{command}`, but it ended with status {exitCode}.";

    public override string NameUnknown(string place) =>
        $"{place} does not know that name: Docker resolves names among containers in the same network of your own. Use the address.";

    public override string On(string machine) => $"on {machine}";

    public override string In(string container) => $"in {container}";

    public override string NotSeen(string command, string where) => $"`{command}` {where} has not been seen yet.";

    public override string NotSeenButInside(string command, string where, string container, MachineName machine) =>
        $"`{command}` {where} has not been seen yet; you ran it inside the container {container}. `exit` leads back to {machine}.";

    public override string NotSeenBut(string command, string where, string elsewhere) =>
        $"`{command}` {where} has not been seen yet; you ran it {elsewhere}.";

    public override string NotSeenButHidden(string command, string where, string reference) =>
        $"`{command}` {where} has not been seen yet; which container `{reference}` stands for cannot be told from here. Write its name or its id instead.";

    public override string NotRun => "not run yet";

    public override string RunAt(string where) => $"run {where}";

    public override string WantedCommand(string command) => $"`{command}`";

    public override string WantedCommandOf(string command, string target) => $"`{command}` of {target}";

    public override string WantedCommandTo(string command, string target) => $"`{command}` to {target}";

    public override string Showing(string command, string text) => $"{command}, showing \"{text}\"";

    public override string OwnAddress(string container) => $"{container}'s own address";

    public override string ContainerOf(string service) => $"the container of {service}";

    public override string ContainerFrom(string? image) => $"the {image ?? "wanted"} container";

    public override string MachineOf(string service) => $"the machine that runs {service}";

    public override string ShellIn(string place) => $"a shell in {place}";

    public override string NoneSeen => "none seen";

    public override string OpenedShell(string place) => $"You opened a shell in {place}.";

    public override string NoShellYet(string place) => $"No shell in {place} seen yet.";

    public override string ShellElsewhere(string command, MachineName machine, string place) =>
        $"You opened a shell with `{command}` on {machine}; this is about {place}.";
}
