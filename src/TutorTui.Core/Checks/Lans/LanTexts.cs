using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Lans;

/// <summary>Texts about networks on a machine's own LAN.</summary>
internal abstract class LanTexts
{
    public static LanTexts Current => LanguageTable<LanTexts>.Current;

    public abstract string OwnLan { get; }

    public abstract string NoRoutes(MachineName machine, string? error);

    public abstract string NoDefaultRoute(MachineName machine);

    public abstract string NoParent(string card);

    public abstract string OtherParent(string parent, string card);

    public abstract string OtherSubnet(string subnet, MachineName machine, string lan);

    public abstract string NoGateway(string lan);

    public abstract string OtherGateway(string gateway, string lan);

    public abstract string Values(string parent, string subnet, string gateway);

    public abstract string LiesOnLan(string network, MachineName machine);
}
