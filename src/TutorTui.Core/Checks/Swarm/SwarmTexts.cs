using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Texts about the swarm and its nodes.</summary>
internal abstract class SwarmTexts
{
    public static SwarmTexts Current => LanguageTable<SwarmTexts>.Current;

    public abstract string NoManager { get; }

    public abstract string ActiveSwarm { get; }

    public abstract string NoSwarm { get; }

    public abstract string MadeElsewhere(MachineName other, MachineName wanted);

    public abstract string Manager(MachineName machine);

    public abstract string NotInSwarm(MachineName machine);

    /// <summary>The state as Docker prints it.</summary>
    public abstract string State(string state);

    public abstract string Members(int count, MachineName manager);

    public abstract string Nodes(int count);

    public abstract string InOtherSwarm(MachineName stranger, MachineName manager);

    public abstract string HasNodes(int count);

    public abstract string OtherManager(MachineName manager, MachineName wanted);

    public abstract string AnyNode { get; }

    public abstract string NoNode { get; }

    public abstract string NoNodeOf(MachineName machine, MachineName manager);

    public abstract string NodeIs(MachineName machine, string state);

    public abstract string NodeDiffers(MachineName machine, string faults);
}
