using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Lans;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishLanTexts : LanTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LanTexts>.Add(Language.English, new EnglishLanTexts());

    public override string OwnLan => "the LAN of the machine's own network card";

    public override string NoRoutes(MachineName machine, string? error) => $"{machine} does not tell its routes: {error}";

    public override string NoDefaultRoute(MachineName machine) => $"{machine} has no default route, so it is not known which LAN it is on.";

    public override string NoParent(string card) => $"it has no parent, so no wire leads out of it (-o parent={card})";

    public override string OtherParent(string parent, string card) => $"its parent is {parent}, while the machine's network card is {card}";

    public override string OtherSubnet(string subnet, MachineName machine, string lan) =>
        $"its subnet is {subnet}, while the LAN that {machine} is on has {lan}";

    public override string NoGateway(string lan) => $"it has no gateway; that of the LAN is {lan}";

    public override string OtherGateway(string gateway, string lan) => $"its gateway is {gateway}, while that of the LAN is {lan}";

    public override string Values(string parent, string subnet, string gateway) => $"parent {parent}, subnet {subnet}, gateway {gateway}";

    public override string LiesOnLan(string network, MachineName machine) => $"{network} lies on the LAN of {machine}.";
}
