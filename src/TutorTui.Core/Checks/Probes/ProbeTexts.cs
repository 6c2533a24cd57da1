using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Probes;

/// <summary>Texts about interfaces, names and scripts examined at a place.</summary>
internal abstract class ProbeTexts
{
    public static ProbeTexts Current => LanguageTable<ProbeTexts>.Current;

    public abstract string Interface(string prefix, string? subnet, int? mtu, string? macPrefix);

    public abstract string NoInterface(string place, string prefix, string names);

    public abstract string HasInterface(string place, string name);

    public abstract string InterfaceDiffers(string name, string faults);

    public abstract string AddressFor(string name);

    public abstract string NameIs(string name, string target);

    public abstract string AnyAddress(IEnumerable<string> addresses);

    public abstract string NotAsked { get; }

    public abstract string NoAddress { get; }

    public abstract string FindsName(string place, string name, string address);

    public abstract string FindsOther(string place, string name, string address, string target);

    public abstract string NotKnownYet(string name, string place);

    public abstract string DoesNotKnow(string place, string name);

    public abstract string NoNamesOnDefaultBridge { get; }

    public abstract string NamesInSameNetwork { get; }

    public abstract string Status(int code);

    public abstract string StatusAndText(int code, string text);

    public abstract string StatusSaying(int code, string output);

    public abstract string AsWanted(string place);

    public abstract string NotAsWanted(string place, string output);
}
