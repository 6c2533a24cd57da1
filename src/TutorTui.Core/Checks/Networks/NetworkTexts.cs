using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Networks;

/// <summary>Texts about networks.</summary>
internal abstract class NetworkTexts
{
    public static NetworkTexts Current => LanguageTable<NetworkTexts>.Current;

    public abstract string Has(MachineName machine, string network);

    public abstract string Differs(string network, string faults);

    public abstract string CannotBeChanged { get; }

    public abstract string Named(string name);

    /// <summary>The wanted object, as a phrase without an article.</summary>
    public abstract string Wanted(NetworkSelector wanted);

    public abstract string Found(string network, string driver, string scope, string? subnet);

    public abstract string NoSuchNetwork { get; }

    public abstract string OwnNetwork { get; }

    /// <summary>Like <see cref="OwnNetwork"/>, for use where the property name already contains the word "network".</summary>
    public abstract string OneOfYourOwn { get; }

    public abstract string DriverNetwork(string driver);

    public abstract string OneWith(string property, string value);

    public abstract string Predefined { get; }

    public abstract string MakeYourOwn { get; }

    public abstract string OneOfYourChoice { get; }

    public abstract string AddressOfYourChoice { get; }

    public abstract string GivenByEngine(string subnet);

    /// <summary>As evidence, such as <c>subnet 10.1.1.0/24</c>.</summary>
    public abstract string Value(string property, string value);

    public abstract string GiveGateway { get; }

    public abstract string ChoosePool { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string Is(string property);

    public abstract string IsNot(string property);

    public abstract string CreateWith(string option);

    public abstract string CreateWithout(string option);

    public abstract string With(string service);

    public abstract string Without(string service);

    public abstract string NotInIt(string service);

    public abstract string Property(string network, string property, string value);

    public abstract string DefaultBridge { get; }

    public abstract string ConnectInstead(string? network, string container);

    public abstract string GiveNetwork { get; }
}
