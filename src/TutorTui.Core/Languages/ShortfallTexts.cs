using TutorTui.Core.Courses;
using TutorTui.Core.Languages.Chinese;
using TutorTui.Core.Languages.English;

namespace TutorTui.Core.Languages;

/// <summary>What is said about what this computer lacks for a lesson.</summary>
internal abstract class ShortfallTexts
{
    private static readonly LanguageTable<ShortfallTexts> Table = new(new EnglishShortfallTexts(), new ChineseShortfallTexts());

    public static ShortfallTexts Current => Table.Current;

    public abstract (string Lacking, string Instead) LittleMemory { get; }

    public abstract (string Lacking, string Instead) NoMacvlan { get; }

    public abstract (string Lacking, string Instead) NoVirtualIpBalancing { get; }

    public abstract (string Lacking, string Instead) NoInternet { get; }

    public abstract (string Lacking, string Instead) NoPlugin { get; }

    public (string Lacking, string Instead) Without(Need need) => need switch
    {
        Need.TwoMachines => LittleMemory,
        Need.Macvlan => NoMacvlan,
        Need.IpVs => NoVirtualIpBalancing,
        Need.Internet => NoInternet,
        Need.Plugin => NoPlugin,
        _ => throw new InvalidOperationException($"No text for {need}."),
    };
}
