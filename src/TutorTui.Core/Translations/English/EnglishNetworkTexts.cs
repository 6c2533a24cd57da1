using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishNetworkTexts : NetworkTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<NetworkTexts>.Add(Language.English, new EnglishNetworkTexts());

    public override string Has(MachineName machine, string network) => $"{machine} has the network {network}.";

    public override string Differs(string network, string faults) => $"The network {network} is there, but {faults}.";

    public override string CannotBeChanged => "What a network was made with cannot be changed: remove it, and make it anew.";

    public override string Named(string name) => $"network {name}";

    public override string Wanted(NetworkSelector wanted)
    {
        List<string> parts = [wanted.IsUserDefined && wanted.Name is null ? "network of your own" : "network"];
        if (wanted.Name is not null)
        {
            parts.Add(wanted.Name);
        }

        if (wanted.Driver is not null)
        {
            parts.Add($"with driver {wanted.Driver}");
        }

        var with = wanted.Driver is null ? "with" : "and";
        if (wanted.HasCustomPool)
        {
            parts.Add($"{with} a subnet and gateway you chose");
        }
        else if (wanted.Subnet is not null)
        {
            parts.Add($"{with} subnet {wanted.Subnet}");
        }

        return string.Join(' ', parts);
    }

    public override string Found(string network, string driver, string scope, string? subnet) =>
        $"{network}: driver {driver}, scope {scope}{(subnet is null ? string.Empty : $", {subnet}")}";

    public override string NoSuchNetwork => "no such network";

    public override string OwnNetwork => "a network of your own";

    public override string OneOfYourOwn => "one of your own";

    public override string DriverNetwork(string driver) => $"{driver} network";

    public override string OneWith(string property, string value) => $"one with {property} {value}";

    public override string Predefined => "one that every engine has";

    public override string MakeYourOwn => "it is one that every engine has; make one of your own";

    public override string OneOfYourChoice => "one of your choice";

    public override string AddressOfYourChoice => "an address of your choice";

    public override string GivenByEngine(string subnet) => $"{subnet}, as the engine gives by itself";

    public override string Value(string property, string value) => $"{property} {value}";

    public override string GiveGateway => "give it with --gateway";

    public override string ChoosePool => "choose it with --subnet and --gateway";

    public override string Yes => "yes";

    public override string No => "no";

    public override string Is(string property) => $"it is {property}";

    public override string IsNot(string property) => $"it is not {property}";

    public override string CreateWith(string option) => $"create it with {option}";

    public override string CreateWithout(string option) => $"create it without {option}";

    public override string With(string service) => $"with {service}";

    public override string Without(string service) => $"without {service}";

    public override string NotInIt(string service) => $"{service} is not in it";

    public override string Property(string network, string property, string value) => $"the {property} of {network} is {value}";

    public override string DefaultBridge => "the default bridge";

    public override string ConnectInstead(string? network, string container) =>
        $"without --network a container lands there; `docker network connect {network ?? "NETWORK"} {container}` adds the right one";

    public override string GiveNetwork => "give it with --network";
}
