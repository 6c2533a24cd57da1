using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishProbeTexts : ProbeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ProbeTexts>.Add(Language.English, new EnglishProbeTexts());

    public override string Interface(string prefix, string? subnet, int? mtu, string? macPrefix)
    {
        var subnetPart = subnet is null ? string.Empty : $", address in {subnet}";
        var mac = macPrefix is null ? string.Empty : $", hardware address {macPrefix}…";
        var mtuPart = mtu is null ? string.Empty : $", MTU {mtu}";
        return $"interface {prefix}…{subnetPart}{mac}{mtuPart}";
    }

    public override string NoInterface(string place, string prefix, string names) => $"{place} has no interface {prefix}…; it has {names}.";

    public override string HasInterface(string place, string name) => $"{place} has {name}.";

    public override string InterfaceDiffers(string name, string faults) => $"{name} is there, but {faults}.";

    public override string AddressFor(string name) => $"an address for {name}";

    public override string NameIs(string name, string target) => $"{name} is {target}";

    public override string AnyAddress(IEnumerable<string> addresses) => string.Join(" or ", addresses);

    public override string NotAsked => "not asked yet";

    public override string NoAddress => "no address";

    public override string FindsName(string place, string name, string address) => $"{place} finds {name} at {address}.";

    public override string FindsOther(string place, string name, string address, string target) =>
        $"{place} finds {name} at {address}, which is not {target}.";

    public override string NotKnownYet(string name, string place) => $"{name} is not known in {place} yet";

    public override string DoesNotKnow(string place, string name) => $"{place} does not know the name {name}.";

    public override string NoNamesOnDefaultBridge => "Docker resolves names in networks of your own, not on the default bridge.";

    public override string NamesInSameNetwork => "Docker resolves the names of containers and services in the same network only.";

    public override string Status(int code) => $"status {code}";

    public override string StatusAndText(int code, string text) => $"status {code} and \"{text}\"";

    public override string StatusSaying(int code, string output) => $"status {code}: {output}";

    public override string AsWanted(string place) => $"{place} is as wanted.";

    public override string NotAsWanted(string place, string output) => $"{place} is not as wanted yet: {output}.";
}
