using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishSwarmTexts : SwarmTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SwarmTexts>.Add(Language.English, new EnglishSwarmTexts());

    public override string NoManager => "No machine is a swarm manager yet.";

    public override string ActiveSwarm => "an active swarm";

    public override string NoSwarm => "no swarm";

    public override string MadeElsewhere(MachineName other, MachineName wanted) =>
        $"A swarm was made on {other}, but its manager has to be {wanted}. `docker swarm leave --force` on {other} ends it; then begin again on {wanted}.";

    public override string Manager(MachineName machine) => $"{machine} a manager";

    public override string NotInSwarm(MachineName machine) => $"{machine} is not in a swarm yet.";

    public override string State(string state) => $"swarm {state}";

    public override string Members(int count, MachineName manager) => $"{Nodes(count)}, {manager} a manager";

    public override string Nodes(int count) => count == 1 ? "1 node" : $"{count} nodes";

    public override string InOtherSwarm(MachineName stranger, MachineName manager) =>
        $"{stranger} is in another swarm than {manager}. `docker swarm leave` there, then join this one.";

    public override string HasNodes(int count) => $"The swarm has {Nodes(count)}.";

    public override string OtherManager(MachineName manager, MachineName wanted) => $"The manager is {manager}; wanted is {wanted}.";

    public override string AnyNode => "a node of the swarm";

    public override string NoNode => "no node of this swarm";

    public override string NoNodeOf(MachineName machine, MachineName manager) => $"{machine} is no node of {manager}'s swarm yet.";

    public override string NodeIs(MachineName machine, string state) => $"{machine} is {state}.";

    public override string NodeDiffers(MachineName machine, string faults) => $"{machine} is a node of the swarm, but {faults}.";
}
