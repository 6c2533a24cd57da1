using TutorTui.Core.Courses;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Labs.Requirements;

/// <summary>Texts about requirements that this computer does not meet.</summary>
internal abstract class UnmetRequirementTexts
{
    public static UnmetRequirementTexts Current => LanguageTable<UnmetRequirementTexts>.Current;

    public abstract (string Lacking, string Instead) LittleMemory { get; }

    public abstract (string Lacking, string Instead) NoMacvlan { get; }

    public abstract (string Lacking, string Instead) NoVirtualIpBalancing { get; }

    public abstract (string Lacking, string Instead) NoInternet { get; }

    public abstract (string Lacking, string Instead) NoPlugin { get; }

    public (string Lacking, string Instead) Without(Requirement requirement) => requirement switch
    {
        Requirement.TwoMachines => LittleMemory,
        Requirement.Macvlan => NoMacvlan,
        Requirement.IpVs => NoVirtualIpBalancing,
        Requirement.Internet => NoInternet,
        Requirement.Plugin => NoPlugin,
    };
}
